import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import type {Browser} from 'playwright-core';
import {launchBrowser} from '../support/browser';
import {listBuiltPages} from '../support/builtPages';
import {serveBuild} from '../support/serveBuild';

/** Bytes of a first visit as a server sends them: brotli, fonts as they are. */
export interface PageWeight {
  pathname: string;
  document: number;
  style: number;
  script: number;
  font: number;
  other: number;
}

/** Visits every page of a built site in Chromium, each with an empty cache. */
export async function weighPages(siteDir: string): Promise<PageWeight[]> {
  const [browser, site] = await Promise.all([launchBrowser(), serveBuild(siteDir)]);
  try {
    const weights: PageWeight[] = [];
    for (const {pathname} of listBuiltPages(siteDir)) {
      weights.push(await weighPage({browser, url: site.url, pathname, siteDir}));
    }
    return weights;
  } finally {
    await browser.close();
    await site.close();
  }
}

interface WeighPageParams {
  browser: Browser;
  url: string;
  pathname: string;
  siteDir: string;
}

async function weighPage({browser, url, pathname, siteDir}: WeighPageParams): Promise<PageWeight> {
  const weight: PageWeight = {pathname, document: 0, style: 0, script: 0, font: 0, other: 0};
  const context = await browser.newContext();
  const page = await context.newPage();
  page.on('request', (request) => {
    const kind = KINDS[request.resourceType()] ?? 'other';
    weight[kind] += servedBytes(siteDir, new URL(request.url()).pathname);
  });
  await page.goto(url + pathname, {waitUntil: 'networkidle'});
  await context.close();
  return weight;
}

const KINDS: Record<string, Exclude<keyof PageWeight, 'pathname'>> = {
  document: 'document',
  stylesheet: 'style',
  script: 'script',
  font: 'font',
};

const COMPRESSED = /\.(?:woff2|png|jpe?g|webp)$/;

function servedBytes(siteDir: string, pathname: string): number {
  const file = path.join(siteDir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return COMPRESSED.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}
