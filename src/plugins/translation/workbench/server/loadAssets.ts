import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Answer} from './answer';
import {bundleClient} from './bundleClient';

/** Files of the page by their path, held in memory: no path of a request ever reaches the disk. */
export type Assets = Readonly<Record<string, Answer>>;

/** Everything the page needs but the page itself. */
export async function loadAssets(): Promise<Assets> {
  const [{script, style}, font] = await Promise.all([bundleClient(), readFile(findFont())]);
  return {
    '/assets/workbench.js': toAsset('text/javascript; charset=utf-8', script),
    '/assets/workbench.css': toAsset('text/css; charset=utf-8', style),
    '/assets/pretendard.woff2': toAsset('font/woff2', font),
  };
}

function findFont(): string {
  return path.join(path.dirname(require.resolve('pretendard/package.json')), 'dist/web/variable/woff2/PretendardVariable.woff2');
}

function toAsset(contentType: string, body: string | Buffer): Answer {
  return {status: 200, headers: {'Content-Type': contentType}, body};
}
