import {spliceText} from '../markup/spliceText';
import type {Edit} from '../markup/spliceText';
import type {OpeningTag, Page} from '../reading/build';

export interface FinishedPageParams {
  page: Page;
  /** Addresses of the stylesheets that ours replace. */
  replaced: ReadonlySet<string>;
  stylesheetUrls: {site: string; scripted: string};
  /** Where fonts of this room lie; a page has one of them, or with no `fontUrl` none. */
  fontsUrl: string;
  fontUrl?: string;
}

const STYLESHEET_ATTRIBUTE = 'data-stylesheet';

/**
 * The page with the shared stylesheets and font, every other character as it was. A page that links
 * to none of the stylesheets is no page of this site's design and stays as it is.
 */
export function toFinishedPage({page, replaced, stylesheetUrls, fontsUrl, fontUrl}: FinishedPageParams): string {
  const links = page.tags.filter(({name}) => name === 'link');
  const stylesheets = links.filter((link) => link.attributes.get('rel') === 'stylesheet' && replaced.has(toHref(link)));
  const preloads = links.filter((link) => link.attributes.get('rel') === 'preload' && toHref(link).startsWith(fontsUrl));
  const [first] = stylesheets;
  if (!first) return page.text;
  const loader = page.tags.find(({name, attributes}) => name === 'script' && attributes.has('data-scripts'));
  // Scripts that come by themselves make what they make before anybody could ask for more rules.
  const link = toStylesheetLink(loader ? stylesheetUrls.site : stylesheetUrls.scripted);
  return spliceText(page.text, [
    ...[...preloads, ...stylesheets].map(({start, end}) => ({start, end, text: ''})),
    {start: first.start, end: first.start, text: (fontUrl ? toPreload(fontUrl) : '') + link},
    ...(loader ? [toLoaderEdit(loader, page, stylesheetUrls.scripted)] : []),
  ]);
}

function toHref({attributes}: OpeningTag): string {
  return attributes.get('href') ?? '';
}

function toPreload(url: string): string {
  return `<link rel=preload as=font type=font/woff2 href="${url}" crossorigin>`;
}

function toStylesheetLink(url: string): string {
  return `<link rel=stylesheet href="${url}">`;
}

/** Tells the loader of scripts what to load with them. */
function toLoaderEdit({start, end}: OpeningTag, {text}: Page, url: string): Edit {
  const without = text.slice(start, end).replace(new RegExp(` ${STYLESHEET_ATTRIBUTE}="[^"]*"`), '');
  return {start, end, text: without.replace('<script', `<script ${STYLESHEET_ATTRIBUTE}="${url}"`)};
}
