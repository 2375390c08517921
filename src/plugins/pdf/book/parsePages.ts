import {parseHtml} from '../../../html/parseHtml';
import type {PdfOptions} from '../options';
import type {ParsedPage, SitePage} from './book';
import {parsePage} from './parsePage';
import type {Site} from './readSite';
import {toTarget} from './routes';
import {parseSidebar} from './sidebar';
import type {SidebarItem} from './sidebar';

export interface ParsedPages {
  pages: readonly ParsedPage[];
  /** What the pages together show of the sidebar. */
  sidebars: readonly (readonly SidebarItem[])[];
}

/**
 * Takes pages apart. A sidebar is only read where no other named the page yet: all show the same but what
 * is closed elsewhere, and who finds a page of it named there finds its neighbours too.
 */
export function parsePages(pages: readonly SitePage[], {site, options}: {site: Site; options: PdfOptions}): ParsedPages {
  const sidebars: SidebarItem[][] = [];
  const named = new Set<string>();
  for (const {html, route} of pages) {
    if (named.has(route)) continue;
    const sidebar = parseSidebar(parseHtml(html));
    sidebars.push(sidebar);
    const targets = listHrefs(sidebar).flatMap((href) => toTarget(href, {...site, route}) ?? []);
    targets.forEach((target) => named.add(target.route));
  }
  return {pages: pages.map((page) => parsePage(page, options)), sidebars};
}

/** Where open items lead: the link of a closed one may be its first page's, which is told of when it is open. */
function listHrefs(items: readonly SidebarItem[]): string[] {
  return items.flatMap(({href, isClosed, items: inner}) => [...(href === undefined || isClosed ? [] : [href]), ...listHrefs(inner)]);
}
