import type {IncomingMessage, ServerResponse} from 'node:http';
import {toProblem} from '../../../../commandLine/toProblem';
import type {Translate} from '../../../../messages';
import {toRefusal, type Answer} from './answer';
import type {Route} from './createRoutes';
import {guardRequest} from './guardRequest';
import {MAX_BODY_BYTES, readBody} from './readBody';
import {SECURITY_HEADERS} from './securityHeaders';
import {TOKEN_HEADER} from '../protocol';

export interface HandlerParams {
  /** Where it is served: drafts are kept by the browser for this one address. */
  port: number;
  token: string;
  routes: Readonly<Record<string, Route>>;
  /** The page at `/`. */
  document: string;
  t: Translate;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Answers requests of the page of this workbench, and refuses all others. */
export function createHandler(params: HandlerParams): RequestHandler {
  return async (request, response) => {
    const {status, headers, body} = await answer(request, params);
    response.writeHead(status, {...SECURITY_HEADERS, ...headers, 'Content-Length': Buffer.byteLength(body)});
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function answer(request: IncomingMessage, {port, token, routes, document, t}: HandlerParams): Promise<Answer> {
  const refuse = (status: number, reason: string, detail = '') => toRefusal(status, {reason, message: t(`workbench.refused.${reason}`, {detail})});
  const url = parseUrl(request.url ?? '/');
  if (!url) return refuse(400, 'malformed');
  const refused = guardRequest(toFacts(request, url.pathname), {port, token});
  if (refused) return refuse(refused.status, refused.reason);
  const method = request.method === 'HEAD' ? 'GET' : request.method!;
  if (method === 'GET' && url.pathname === '/') return toPage(request.headers.host!, {port, document});
  const name = `${method} ${url.pathname}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (!route) return refuse(404, 'address', url.pathname);
  try {
    const body = method === 'POST' ? await readBody(request) : {type: 'json' as const, value: undefined};
    if (body.type === 'too-large') return refuse(413, 'too-large', String(MAX_BODY_BYTES));
    if (body.type === 'malformed') return refuse(400, 'malformed');
    return await route({query: url.searchParams, body: body.value});
  } catch (error) {
    // The file system said no, or the page was closed while it asked; the translator goes on working.
    return refuse(500, 'failed', toProblem(error));
  }
}

function parseUrl(url: string): URL | undefined {
  return URL.canParse(url, 'http://host') ? new URL(url, 'http://host') : undefined;
}

function toFacts({method = '', headers}: IncomingMessage, pathname: string): Parameters<typeof guardRequest>[0] {
  return {
    method,
    pathname,
    host: headers.host,
    origin: headers.origin,
    site: toText(headers['sec-fetch-site']),
    contentType: headers['content-type'],
    token: toText(headers[TOKEN_HEADER]),
  };
}

/** Node joins what is sent twice into a list for no header that we ask for. */
function toText(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** One address alone: a browser keeps drafts apart for `localhost` and `127.0.0.1`. */
function toPage(host: string, {port, document}: Pick<HandlerParams, 'port' | 'document'>): Answer {
  const address = toAddress(port);
  if (`http://${host}/` !== address) return {status: 302, headers: {Location: address}, body: ''};
  return {status: 200, headers: {'Content-Type': 'text/html; charset=utf-8'}, body: document};
}

/** Where the workbench is, as browsers write it. */
export function toAddress(port: number): string {
  return new URL(`http://127.0.0.1:${port}/`).href;
}
