import {readBaseUrl} from '../../src/plugins/delivery/reading/readBuild';
import {startServer} from '../../src/plugins/delivery/serving/startServer';

export interface ServedBuild {
  /** Without a path: `http://127.0.0.1:41234`. */
  url: string;
  close(): Promise<void>;
}

/** Serves a built site on a free port, as `npm start` does; whoever starts it closes it. */
export async function serveBuild(dir: string): Promise<ServedBuild> {
  const {url, stop} = await startServer({dir, baseUrl: await readBaseUrl(dir), host: '127.0.0.1', port: 0});
  return {url: new URL(url).origin, close: stop};
}
