import {existsSync, readFileSync, statSync} from 'node:fs';
import type {IncomingMessage, ServerResponse} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

export interface ServedBuild {
  dir: string;
  baseUrl: string;
}

export type RequestHandler = (request: IncomingMessage, response: ServerResponse) => void;

const IMMUTABLE = 'public, max-age=31536000, immutable';
const REVALIDATED = 'no-cache';

/** Serves a built site as a static host would: addresses, redirects and «not found» as Docusaurus means them. */
export function createRequestHandler({dir, baseUrl}: ServedBuild): RequestHandler {
  const serveFile = sirv(dir, {
    etag: true,
    // Assets are named after their content, so that no other can ever have their address.
    setHeaders: (response, file) => response.setHeader('Cache-Control', isAsset(file) ? IMMUTABLE : REVALIDATED),
  });
  return (request, response) => {
    const url = new URL(request.url ?? '/', 'http://host');
    const redirect = findRedirect({dir, baseUrl}, url.pathname);
    if (redirect !== undefined) return sendRedirect(response, redirect + url.search);
    const file = toPathInBuild(url.pathname, baseUrl);
    if (file === undefined) return sendNotFound(response, dir, '');
    request.url = `/${file}${url.search}`;
    serveFile(request, response, () => sendNotFound(response, dir, decodePath(file)));
  };
}

function isAsset(file: string): boolean {
  return /(^|\/)assets\//.test(file);
}

/** `/page` and `/page/` are one page; which of the two it is depends on how the site was built. */
function findRedirect({dir, baseUrl}: ServedBuild, pathname: string): string | undefined {
  const file = toPathInBuild(pathname, baseUrl);
  if (file === undefined) return pathname === '/' || `${pathname}/` === baseUrl ? baseUrl : undefined;
  const name = path.join(dir, decodePath(file));
  if (!file.endsWith('/')) return file && existsSync(path.join(name, 'index.html')) ? `${pathname}/` : undefined;
  const page = `${name.replace(/[/\\]$/, '')}.html`;
  return !existsSync(path.join(name, 'index.html')) && existsSync(page) ? pathname.slice(0, -1) : undefined;
}

function toPathInBuild(pathname: string, baseUrl: string): string | undefined {
  return pathname.startsWith(baseUrl) ? pathname.slice(baseUrl.length) : undefined;
}

/** An address that is no valid encoding is no file's. */
function decodePath(file: string): string {
  try {
    return decodeURIComponent(file);
  } catch (error) {
    if (error instanceof URIError) return file;
    throw error;
  }
}

function sendRedirect(response: ServerResponse, location: string): void {
  response.writeHead(301, {Location: location, 'Cache-Control': REVALIDATED}).end();
}

/** The nearest 404 page above the address: each locale has its own. Never cached for good. */
function sendNotFound(response: ServerResponse, dir: string, file: string): void {
  const page = findNotFoundPage(dir, file);
  response.writeHead(404, {'Content-Type': page ? 'text/html;charset=utf-8' : 'text/plain', 'Cache-Control': REVALIDATED});
  response.end(page ? readFileSync(page) : 'Not found');
}

function findNotFoundPage(dir: string, file: string): string | undefined {
  const segments = file.split('/').slice(0, -1);
  const places = segments.map((_, index) => segments.slice(0, segments.length - index).join('/'));
  return [...places, ''].map((place) => path.join(dir, place, '404.html')).find((page) => isFileBelow(page, dir));
}

function isFileBelow(file: string, dir: string): boolean {
  return !path.relative(dir, file).startsWith('..') && existsSync(file) && statSync(file).isFile();
}
