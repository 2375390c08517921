import {createHash} from 'node:crypto';
import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {Site} from '../book/readSite';
import {withoutFigures} from '../links/bookLinks';
import type {PdfOptions} from '../options';
import type {BookWords} from '../typst/words';

export interface BookKeyParams {
  site: Site;
  locales: readonly string[];
  version: string;
  route?: string;
  options: PdfOptions;
  words: readonly BookWords[];
}

/** Where the code of books is: this room, and those it stands on. */
const ROOMS = ['..', '../../../alignment', '../../../html'].map((dir) => path.join(__dirname, dir));

/** All that a book is made of, in one name: equal keys mean equal books. */
export async function toBookKey({site, locales, version, ...rest}: BookKeyParams): Promise<string> {
  const hash = createHash('sha256');
  const add = (...texts: (string | Uint8Array)[]) => texts.forEach((text) => hash.update(text).update('\0'));
  add(JSON.stringify({locales, version, ...rest, packages: await readPackageVersions()}));
  const pages = site.pages.filter((page) => locales.includes(page.locale) && page.version === version);
  for (const {file, html} of pages) add(file, withoutFigures(html));
  // Books themselves lie in the site too.
  add(...site.stylesheets, ...[...site.files].filter((file) => !/^\/pdf\/[^/]+\.pdf$/.test(file)).sort());
  for (const file of await listPictures(site)) add(file, await readFile(path.join(site.dir, file)));
  for (const room of ROOMS) for (const file of await listSources(room)) add(file, await readFile(path.join(room, file)));
  return hash.digest('hex').slice(0, 32);
}

async function listPictures({files}: Site): Promise<string[]> {
  return [...files].filter((file) => /\.(?:png|jpe?g|gif|webp|svg)$/i.test(file)).sort();
}

/** A book made by other code is another book. */
async function listSources(room: string): Promise<string[]> {
  const files = await readdir(room, {recursive: true});
  return files.map((file) => file.split(path.sep).join('/')).filter((file) => /\.(?:ts|typ)$/.test(file)).sort();
}

const PACKAGES = ['@myriaddreamin/typst-ts-node-compiler', '@pdfme/pdf-lib', 'pretendard', '@expo-google-fonts/ibm-plex-mono', '@expo-google-fonts/noto-sans-math', 'parse5', 'hast-util-from-parse5', 'postcss', 'postcss-selector-parser'];

/** Read where packages lie, for not all of them export what they are. */
async function readPackageVersions(): Promise<string[]> {
  return Promise.all(PACKAGES.map(async (name) => {
    const files = (require.resolve.paths(name) ?? []).map((dir) => path.join(dir, name, 'package.json'));
    const {version} = JSON.parse(await readFirst(files)) as {version: string};
    return `${name}@${version}`;
  }));
}

async function readFirst([file, ...others]: readonly string[]): Promise<string> {
  if (file === undefined) throw new Error('Unexpected package that is not installed, expected those of package.json');
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return readFirst(others);
    throw error;
  });
}
