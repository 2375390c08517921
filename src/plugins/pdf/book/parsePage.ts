import type {Element, Root, RootContent} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import type {PdfOptions} from '../options';
import type {ParsedPage, SitePage} from './book';

/** Takes a page apart; a page without content is an error. */
export function parsePage({html, ...page}: SitePage, {content: selectors}: Pick<PdfOptions, 'content'>): ParsedPage {
  const root = fromHtml(html);
  dropPositions(root);
  const top = select('html', root);
  // Scripts say it on a screen; paper is always light.
  if (top) top.properties.dataTheme = 'light';
  const content = selectFirst(selectors, root);
  if (!content) throw new Error(`${page.file}: Unexpected page without content, expected one of ${selectors.join(', ')}`);
  const heading = select('h1', content);
  return {...page, root, content, title: heading ? toString(heading).trim() : readSiteTitles(root).page};
}

/** Where a node stood in its file is never asked, and takes as much memory as the node. */
function dropPositions(node: Root | RootContent): void {
  delete node.position;
  if ('children' in node) node.children.forEach(dropPositions);
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
