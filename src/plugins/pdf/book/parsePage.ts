import type {Element, Root} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {parseHtml} from '../../../html/parseHtml';
import type {PdfOptions} from '../options';
import type {ParsedPage, SitePage} from './book';

/** Takes a page apart; a page without content is an error. */
export function parsePage({html, ...page}: SitePage, {content: selectors}: Pick<PdfOptions, 'content'>): ParsedPage {
  const root = parseHtml(html, {withoutNavigation: true});
  const top = select('html', root);
  // Scripts say it on a screen; paper is always light.
  if (top) top.properties.dataTheme = 'light';
  const content = selectFirst(selectors, root);
  if (!content) throw new Error(`${page.file}: Unexpected page without content, expected one of ${selectors.join(', ')}`);
  const heading = select('h1', content);
  return {...page, root, content, title: heading ? toString(heading).trim() : readSiteTitles(root).page};
}

/** What the first selector that finds something finds. */
export function selectFirst(selectors: readonly string[], root: Root | Element): Element | undefined {
  for (const selector of selectors) {
    const found = select(selector, root);
    if (found) return found;
  }
  return undefined;
}

/** Docusaurus writes «page | site» into the title; the site's own name alone on some pages. */
export function readSiteTitles(root: Root): {page: string; site: string} {
  const title = select('head title', root);
  const parts = (title ? toString(title) : '').split(' | ');
  return {page: parts.slice(0, -1).join(' | ') || parts[0]!, site: parts.at(-1)!};
}
