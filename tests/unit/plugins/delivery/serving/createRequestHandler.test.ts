import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {startServer} from '../../../../../src/plugins/delivery/serving/startServer';
import type {RunningServer} from '../../../../../src/plugins/delivery/serving/startServer';

const FILES = {
  'index.html': 'home',
  '404.html': 'not found',
  'page/index.html': 'page',
  'flat.html': 'flat',
  'en/404.html': 'not found in English',
  'en/index.html': 'English home',
  'assets/css/site.12345678.css': 'a{}',
  'assets/fonts/f.12345678.woff2': 'font',
  'en/assets/js/main.12345678.js': 'code',
  '한글/index.html': '한글 쪽',
};

let dir: string;
let atRoot: RunningServer;
let below: RunningServer;

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'served-'));
  for (const [file, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(dir, file)), {recursive: true});
    await writeFile(path.join(dir, file), text);
  }
  const params = {dir, host: '127.0.0.1', port: 0};
  [atRoot, below] = await Promise.all([startServer({...params, baseUrl: '/'}), startServer({...params, baseUrl: '/sub/'})]);
});

afterAll(async () => {
  await Promise.all([atRoot.stop(), below.stop()]);
  await rm(dir, {recursive: true});
});

async function get(server: RunningServer, pathname: string) {
  const response = await fetch(new URL(pathname, server.url), {redirect: 'manual'});
  const header = (name: string) => response.headers.get(name);
  return {status: response.status, text: await response.text(), location: header('location'), type: header('content-type'), cache: header('cache-control')};
}

const IMMUTABLE = 'public, max-age=31536000, immutable';

describe.each([
  ['at the root', () => atRoot, '/'],
  ['below it', () => below, '/sub/'],
])('%s', (_, server, baseUrl) => {
  const ask = (pathname: string) => get(server(), baseUrl + pathname);

  test.each([
    ['', 'home', 'text/html;charset=utf-8', 'no-cache'],
    ['page/', 'page', 'text/html;charset=utf-8', 'no-cache'],
    ['flat', 'flat', 'text/html;charset=utf-8', 'no-cache'],
    ['%ED%95%9C%EA%B8%80/', '한글 쪽', 'text/html;charset=utf-8', 'no-cache'],
    ['assets/css/site.12345678.css', 'a{}', 'text/css', IMMUTABLE],
    ['assets/fonts/f.12345678.woff2', 'font', 'font/woff2', IMMUTABLE],
    ['en/assets/js/main.12345678.js', 'code', 'text/javascript', IMMUTABLE],
  ])('serves %s', async (pathname, text, type, cache) => {
    expect(await ask(pathname)).toEqual({status: 200, text, location: null, type, cache});
  });

  test.each([
    ['page?q=1#a', 'page/?q=1'],
    ['flat/', 'flat'],
    ['en', 'en/'],
  ])('sends %s on to %s', async (pathname, target) => {
    expect(await ask(pathname)).toMatchObject({status: 301, location: baseUrl + target, cache: 'no-cache'});
  });

  test.each([
    ['gone', 'not found'],
    ['en/gone/deeper', 'not found in English'],
    ['en/assets/js/gone.12345678.js', 'not found in English'],
    ['assets/css/gone.12345678.css', 'not found'],
    ['%E0%A4%A', 'not found'],
    ['..%2f..%2fetc%2fpasswd', 'not found'],
  ])('does not find %s, and says so in the language of the address', async (pathname, text) => {
    expect(await ask(pathname)).toEqual({status: 404, text, location: null, type: 'text/html;charset=utf-8', cache: 'no-cache'});
  });
});

test('the root of the host leads to a site below it; nothing else is there', async () => {
  expect(await get(below, '/')).toMatchObject({status: 301, location: '/sub/'});
  expect(await get(below, '/sub')).toMatchObject({status: 301, location: '/sub/'});
  expect(await get(below, '/page/')).toMatchObject({status: 404, text: 'not found'});
});
