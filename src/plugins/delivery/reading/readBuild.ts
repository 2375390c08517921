import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Build, BuildFile, Page} from './build';
import {findBaseUrl} from './findBaseUrl';
import {parsePage} from './parsePage';

const PAGE = /\.html$/;
const STYLESHEET = /(?:^|\/)assets\/css\/[^/]+\.css$/;
const SCRIPT = /(?:^|\/)assets\/js\/[^/]+\.js$/;

/** Reads all locales and editions of a built site. A directory without pages is an error. */
export async function readBuild(dir: string): Promise<Build> {
  const paths = await listFiles(dir);
  const read = (pattern: RegExp) => Promise.all(paths.filter((file) => pattern.test(file)).map((file) => readText(dir, file)));
  const [stylesheets, scripts] = await Promise.all([read(STYLESHEET), read(SCRIPT)]);
  const pages = await Promise.all(paths.filter((file) => PAGE.test(file)).map((file) => readPage(dir, file)));
  ensurePages(pages, dir);
  const files = new Set(paths);
  return {dir, baseUrl: findBaseUrl(pages, files), files, pages, stylesheets, scripts};
}

/** Where a built site is put, told from its first pages alone. */
export async function readBaseUrl(dir: string): Promise<string> {
  const paths = await listFiles(dir);
  const [page] = paths.filter((file) => /(^|\/)index\.html$/.test(file)).sort((a, b) => a.length - b.length);
  ensurePages(page ? [page] : [], dir);
  return findBaseUrl([await readPage(dir, page!)], new Set(paths));
}

function ensurePages(pages: readonly unknown[], dir: string): void {
  if (pages.length === 0) throw new Error(`Unexpected ${dir} without pages, expected the output of «docusaurus build»`);
}

/** Every file below a directory, in an order that is the same everywhere. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile());
  return files.map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/')).sort();
}

async function readPage(dir: string, file: string): Promise<Page> {
  return parsePage(await readText(dir, file));
}

async function readText(dir: string, file: string): Promise<BuildFile> {
  return {path: file, text: await readFile(path.join(dir, file), 'utf8')};
}
