import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import type {SitePage} from './book';
import {toRoute} from './routes';

/** A built site, its pages not taken apart yet. Lists are in order of path. */
export interface Site {
  dir: string;
  /** Where the site is put: `/`, or `/sub/`. */
  baseUrl: string;
  /** The address the site says it has. */
  siteUrl: string;
  pages: readonly SitePage[];
  stylesheets: readonly string[];
  /** Routes of all pages and paths of all other files, each with a leading «/». */
  files: ReadonlySet<string>;
}

/** Reads the docs pages of all locales and versions. A directory without any is an error. */
export async function readSite(dir: string): Promise<Site> {
  const entries = await readdir(dir, {recursive: true, withFileTypes: true});
  const files = entries.filter((entry) => entry.isFile()).map((entry) => toPath(dir, path.join(entry.parentPath, entry.name))).sort();
  const read = (file: string) => readFile(path.join(dir, file), 'utf8');
  const htmlFiles = files.filter((file) => file.endsWith('.html'));
  const htmls = await Promise.all(htmlFiles.map(read));
  const stylesheets = await Promise.all(files.filter((file) => file.endsWith('.css')).map(read));
  const pages = htmls.flatMap((html, index) => toSitePage(htmlFiles[index]!, html) ?? []);
  if (pages.length === 0) throw new Error(`Unexpected ${dir} without docs pages, expected the output of «docusaurus build»`);
  return {dir, ...findAddress(pages), pages, stylesheets, files: new Set(files.map(toAddress))};
}

/** Pages by their route, files by their path. */
function toAddress(file: string): string {
  return file.endsWith('.html') ? toRoute(file) : `/${file}`;
}

function toPath(dir: string, file: string): string {
  return path.relative(dir, file).split(path.sep).join('/');
}

/** Only pages of docs are part of a book: they carry their version. */
function toSitePage(file: string, html: string): SitePage | undefined {
  const head = html.slice(0, html.search(/<body/i));
  const isDoc = /<html[^>]*\bdocs-doc-page\b/i.test(head);
  const version = readMeta(head, 'docusaurus_version');
  const locale = readMeta(head, 'docusaurus_locale') ?? /<html[^>]*\blang=["']?([\w-]+)/i.exec(head)?.[1];
  return isDoc && version && locale ? {file, route: toRoute(file), locale, version, html} : undefined;
}

function readMeta(head: string, name: string): string | undefined {
  return new RegExp(`<meta[^>]*name=["']?${name}["']?[^>]*content=["']?([^"'\\s>]+)`, 'i').exec(head)?.[1];
}

/** What precedes the path of a page in its canonical address. */
function findAddress(pages: readonly SitePage[]): Pick<Site, 'baseUrl' | 'siteUrl'> {
  for (const {html, route} of pages) {
    const canonical = /<link[^>]*rel=["']?canonical["']?[^>]*href=["']?([^"'\s>]+)/i.exec(html)?.[1];
    if (!canonical || !URL.canParse(canonical)) continue;
    const {origin, pathname} = new URL(canonical);
    const own = toRoute(decodeURI(pathname));
    if (own.endsWith(route)) {
      const baseUrl = `${own.slice(0, own.length - route.length)}/`;
      return {baseUrl, siteUrl: origin + baseUrl};
    }
  }
  return {baseUrl: '/', siteUrl: ''};
}
