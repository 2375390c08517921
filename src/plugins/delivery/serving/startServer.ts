import http from 'node:http';
import type {AddressInfo} from 'node:net';
import {createRequestHandler} from './createRequestHandler';
import type {ServedBuild} from './createRequestHandler';

export interface StartServerParams extends ServedBuild {
  host: string;
  /** 0 takes any free one. */
  port: number;
}

export interface RunningServer {
  /** Where the site's first page is. */
  url: string;
  stop(): Promise<void>;
}

/** Serves a built site until it is stopped. */
export async function startServer({host, port, ...build}: StartServerParams): Promise<RunningServer> {
  const server = http.createServer(createRequestHandler(build));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, host, resolve);
  });
  const {port: taken} = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}${build.baseUrl}`,
    stop: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
