import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';

import type {PageText} from '../format/pageTexts';
import {readPage} from './readPage';

/** What one index is made of. */
export interface SiteIndexSource {
  locale: string;
  edition: string;
  pages: PageText[];
}

export interface ReadSiteParams {
  /** Directory of the built site, or of one locale of it. */
  dir: string;
  /** Address that the directory is served at. */
  baseUrl: string;
  ignore: readonly string[];
  /** Only pages of this locale; all unless told. */
  locale?: string;
  /** Edition of the pages that name none, such as a blog; «current» unless told. */
  lastEdition?: string;
}

/** The pages of a built site by locale and edition, both and the pages sorted. */
export async function readSite({dir, baseUrl, ignore, locale, lastEdition = 'current'}: ReadSiteParams): Promise<SiteIndexSource[]> {
  const files = (await readdir(dir, {recursive: true})).filter((file) => file.endsWith('.html') && !file.endsWith('404.html')).sort();
  const sources = new Map<string, SiteIndexSource>();
  for (const file of files) {
    const permalink = toPermalink(baseUrl, file);
    const built = readPage({html: await readFile(path.join(dir, file), 'utf8'), permalink, ignore});
    if (!built || (locale !== undefined && built.locale !== locale)) continue;
    const edition = built.edition ?? lastEdition;
    const key = `${built.locale} ${edition}`;
    const source = sources.get(key) ?? {locale: built.locale, edition, pages: []};
    source.pages.push(built.page);
    sources.set(key, source);
  }
  return [...sources.keys()].sort().map((key) => sources.get(key)!);
}

/** index.html of a directory is served at the directory. */
function toPermalink(baseUrl: string, file: string): string {
  const address = file.split(path.sep).join('/').replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '');
  return `${baseUrl}${address}`;
}
