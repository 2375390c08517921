import type {Page} from '../reading/build';
import {listTags} from '../reading/listTags';
import type {OpeningTag} from '../reading/listTags';
import {spliceText} from '../markup/spliceText';

export interface FinishedPageParams {
  page: Page;
  /** Addresses of the stylesheets that the one replaces. */
  replaced: ReadonlySet<string>;
  stylesheetUrl: string;
  /** Where fonts of this room lie; a page has one of them, or with no `fontUrl` none. */
  fontsUrl: string;
  fontUrl?: string;
}

/**
 * The page with the one stylesheet and the one font, every other character as it was. A page that
 * links to none of the stylesheets is no page of this site's design and stays as it is.
 */
export function toFinishedPage({page, replaced, stylesheetUrl, fontsUrl, fontUrl}: FinishedPageParams): string {
  const links = [...listTags(page)].filter(({name}) => name === 'link');
  const stylesheets = links.filter((link) => link.attributes.get('rel') === 'stylesheet' && replaced.has(toHref(link)));
  const preloads = links.filter((link) => link.attributes.get('rel') === 'preload' && toHref(link).startsWith(fontsUrl));
  const [first] = stylesheets;
  if (!first) return page.text;
  const link = [...(fontUrl ? [toPreload(fontUrl)] : []), `<link rel=stylesheet href="${stylesheetUrl}">`].join('');
  return spliceText(
    page.text,
    [...preloads, ...stylesheets].map((tag) => ({start: tag.start, end: tag.end, text: tag === first ? link : ''})),
  );
}

function toHref({attributes}: OpeningTag): string {
  return attributes.get('href') ?? '';
}

function toPreload(url: string): string {
  return `<link rel=preload as=font type=font/woff2 href="${url}" crossorigin>`;
}
