import {readBaseUrl} from '../../src/plugins/delivery/reading/readBuild';
import {startServer} from '../../src/plugins/delivery/serving/startServer';
import type {RunningServer} from '../../src/plugins/delivery/serving/startServer';

/** Serves a built site on a free port, as `npm start` does; whoever starts it stops it. */
export async function serveBuild(dir: string): Promise<RunningServer> {
  return startServer({dir, baseUrl: await readBaseUrl(dir), host: '127.0.0.1', port: 0});
}
