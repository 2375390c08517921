import {readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {afterAll, beforeAll, expect, inject, test} from 'vitest';
import {launchBrowser} from '../support/browser';
import {listBuiltPages} from '../support/builtPages';
import {serveBuild, type ServedBuild} from '../support/serveBuild';

const MAX_PAGE = 20_000;
const MAX_LONG_PAGE = 30_000;
const LONG_PAGES = ['/glossary/', '/source-map/'];
/** Bytes: an own subset of 587 characters in weights 400 to 700, and what each further character may add. */
const MAX_FONT = 71_000;
const MAX_FONT_PER_CHARACTER = 121;

const siteDir = inject('siteDir');
const pages = listBuiltPages(siteDir);
let browser: Browser;
let site: ServedBuild;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuild(siteDir)]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Paths of everything a first visit asks for, the reader scrolling to the end. */
async function visit(pathname: string): Promise<string[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(site.url + pathname, {waitUntil: 'networkidle'});
  await page.mouse.wheel(0, 10_000);
  await page.waitForLoadState('networkidle');
  await context.close();
  expect(requests.filter((url) => !url.startsWith(site.url))).toEqual([]);
  return requests.map((url) => new URL(url).pathname);
}

function brotliBytes(pathname: string): number {
  const file = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  return brotliCompressSync(readFileSync(path.join(siteDir, file))).length;
}

// Side by side: a visit is mostly waiting for requests that do not come.
test.concurrent.each(pages)('$pathname is light and asks for no script', async ({pathname, name}) => {
  const requests = await visit(pathname);
  const fonts = requests.filter((request) => request.endsWith('.woff2'));
  expect(requests.filter((request) => request.endsWith('.js'))).toEqual([]);
  expect(fonts).toHaveLength(1);
  const bytes = requests.filter((request) => !fonts.includes(request)).map(brotliBytes);
  expect(bytes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(
    LONG_PAGES.includes(name) ? MAX_LONG_PAGE : MAX_PAGE,
  );
});

test('all pages share one preloaded font and one stylesheet, and the font weighs what its characters may', async () => {
  const assets = pages.map(({html}) => ({
    font: html.match(/<link[^>]*rel="?preload"?[^>]*>/g)?.join('').match(/href="?([^" >]+\.woff2)/)?.[1],
    styles: html.match(/<link[^>]*rel="?stylesheet"?[^>]*>/g),
  }));
  const [first] = assets;
  expect(assets).toEqual(assets.map(() => first));
  expect(first!.styles).toHaveLength(1);
  const font = readFileSync(path.join(siteDir, first!.font!)).length;
  const characters = new Set(pages.flatMap(({html}) => [...html])).size;
  expect(font).toBeLessThanOrEqual(Math.max(MAX_FONT, characters * MAX_FONT_PER_CHARACTER));
});
