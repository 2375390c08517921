import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';

/** Pages as `docusaurus build` leaves them, without the build: what stands in `<body>` counts. */
export interface DocsSite {
  dir: string;
  /** Markup of each page's text by its path: `overview`, `en/overview`; the first page is ``. */
  pages: Readonly<Record<string, string>>;
  files?: Readonly<Record<string, string | Uint8Array>>;
  css?: string;
  baseUrl?: string;
}

/** Writes a site of one version in Korean and, below `en/`, English. */
export function writeDocsSite({dir, pages, files = {}, css = '', baseUrl = '/'}: DocsSite): string {
  for (const [route, markup] of Object.entries(pages)) {
    const locale = /^en(?:\/|$)/.test(route) ? 'en' : 'ko';
    const sidebar = Object.keys(pages).filter((other) => /^en(?:\/|$)/.test(other) === (locale === 'en') && other !== '' && other !== 'en');
    write(dir, path.join(route, 'index.html'), toPage({route, markup, locale, sidebar, baseUrl}));
  }
  write(dir, 'assets/css/styles.css', css);
  for (const [file, content] of Object.entries(files)) write(dir, file, content);
  return dir;
}

function write(dir: string, file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(path.join(dir, file)), {recursive: true});
  writeFileSync(path.join(dir, file), content);
}

interface PageParams {
  route: string;
  markup: string;
  locale: string;
  sidebar: readonly string[];
  baseUrl: string;
}

function toPage({route, markup, locale, sidebar, baseUrl}: PageParams): string {
  const own = (other: string) => (other === route ? ' aria-current="page"' : '');
  const items = sidebar.map((other) => `<li><a href="${baseUrl}${other}/"${own(other)}>${other}</a></li>`).join('');
  return [
    `<!doctype html><html lang="${locale}" class="docs-wrapper docs-doc-page docs-version-current"><head>`,
    `<title>${route} | 시험 사이트</title><link rel="canonical" href="https://books.example${baseUrl}${route}/">`,
    `<meta name="docusaurus_locale" content="${locale}"><meta name="docusaurus_version" content="current">`,
    `<link rel="stylesheet" href="${baseUrl}assets/css/styles.css"></head>`,
    `<body><aside><ul class="theme-doc-sidebar-menu"><li>시험<ul>${items}</ul></li></ul></aside>`,
    `<main><article><div class="theme-doc-markdown markdown">${markup}</div></article></main></body></html>`,
  ].join('');
}
