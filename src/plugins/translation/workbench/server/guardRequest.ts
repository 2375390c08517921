import {timingSafeEqual} from 'node:crypto';

/** What of a request says where it comes from. */
export interface RequestFacts {
  method: string;
  /** Decoded no further than the URL parser does. */
  pathname: string;
  host: string | undefined;
  origin: string | undefined;
  /** `Sec-Fetch-Site` */
  site: string | undefined;
  contentType: string | undefined;
  token: string | undefined;
}

export interface Guard {
  port: number;
  token: string;
}

/** Why a request is not answered, and with which status. */
export interface GuardRefusal {
  status: 403 | 405 | 415;
  reason: 'host' | 'origin' | 'method' | 'content-type' | 'token';
}

const NAMES = ['127.0.0.1', 'localhost', '[::1]'];

/**
 * Refuses what does not come from the page of this workbench: another name for the address (a name of
 * the attacker's that leads here), another origin, a form, somebody without the token of this process.
 */
export function guardRequest(facts: RequestFacts, guard: Guard): GuardRefusal | undefined {
  const {method, pathname, host, origin, site, contentType, token} = facts;
  if (!toHosts(guard).includes(host ?? '')) return {status: 403, reason: 'host'};
  if (origin !== undefined && origin !== `http://${host}`) return {status: 403, reason: 'origin'};
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return {status: 403, reason: 'origin'};
  if (!['GET', 'HEAD', 'POST'].includes(method)) return {status: 405, reason: 'method'};
  if (method === 'POST' && !/^application\/json\s*(?:;|$)/i.test(contentType ?? '')) return {status: 415, reason: 'content-type'};
  const isOpen = method !== 'POST' && !pathname.startsWith('/api/');
  return isOpen || isToken(token ?? '', guard.token) ? undefined : {status: 403, reason: 'token'};
}

/** A browser leaves out the port that is usual. */
function toHosts({port}: Guard): string[] {
  return NAMES.flatMap((name) => [`${name}:${port}`, ...(port === 80 ? [name] : [])]);
}

function isToken(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
