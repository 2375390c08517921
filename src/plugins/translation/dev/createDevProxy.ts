import http from 'node:http';
import {createProxyServer} from 'httpxy';
import {chooseLocale, type DevSite} from './chooseLocale';

export interface DevProxyParams extends Pick<DevSite, 'baseUrl' | 'locales'> {
  /** The port a locale is served at; undefined while it is not. */
  portOf: (locale: string) => number | undefined;
  /** What a reader sees of a locale that is not served. */
  describeAbsence: (locale: string) => string;
}

const LOOPBACK = '127.0.0.1';
const RELOAD_SECONDS = 1;

/** One server in front of those of all locales; what keeps a page up to date goes through it as well. */
export function createDevProxy({portOf, describeAbsence, ...site}: DevProxyParams): http.Server {
  const proxy = createProxyServer({});
  const server = http.createServer((request, response) => {
    const locale = chooseLocale(request.url ?? '/', site);
    const absent = () => sendAbsence(response, describeAbsence(locale));
    const port = portOf(locale);
    if (port === undefined) return absent();
    proxy.web(request, response, {target: {host: LOOPBACK, port}}).catch(absent);
  });
  server.on('upgrade', (request, socket, head) => {
    const port = portOf(chooseLocale(request.url ?? '/', site));
    if (port === undefined) return socket.destroy();
    proxy.ws(request, socket as Parameters<typeof proxy.ws>[1], {target: {host: LOOPBACK, port}}, head).catch(() => socket.destroy());
  });
  return server;
}

/** Asks again by itself: the locale may be starting. */
function sendAbsence(response: http.ServerResponse, text: string): void {
  if (response.headersSent) return void response.destroy();
  response.writeHead(503, {'Content-Type': 'text/html;charset=utf-8', 'Retry-After': String(RELOAD_SECONDS), Refresh: String(RELOAD_SECONDS)});
  response.end(`<!doctype html><html><meta charset="utf-8"><title>${text}</title><p>${text}</p></html>`);
}
