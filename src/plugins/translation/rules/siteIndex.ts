import {posix} from 'node:path';
import type {PageText} from './pageText';
import type {Side} from './side';

/** Which pages of a side there are, and the anchors on them. */
export interface SiteIndex {
  /** The anchors of the page that a link in another leads to; `undefined` when it leads to none that is known. */
  findAnchors(side: Side, fromPath: string, address: string): ReadonlySet<string> | undefined;
}

export interface SitePage {
  side: Side;
  /** The path that links in other pages count from. */
  path: string;
  page: Pick<PageText, 'text' | 'blocks'>;
}

export function createSiteIndex(pages: readonly SitePage[]): SiteIndex {
  const anchors = new Map(pages.map(({side, path, page}) => [`${side} ${path}`, listAnchors(page)]));
  return {
    findAnchors: (side, fromPath, address) => {
      const path = address === '' ? fromPath : posix.normalize(posix.join(posix.dirname(fromPath), decode(address)));
      return anchors.get(`${side} ${path}`);
    },
  };
}

/** Ids of headings, as written or as made from their text, and of elements. */
function listAnchors({text, blocks}: Pick<PageText, 'text' | 'blocks'>): ReadonlySet<string> {
  const anchors = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'heading') anchors.add(block.anchor ?? findFree(toSlug(text.slice(block.start, block.end)), anchors));
  }
  for (const {groups} of text.matchAll(/\b(?:id|name)=(?:\{\s*)?["'](?<id>[^"']+)["']/g)) anchors.add(groups!.id!);
  return anchors;
}

/** As GitHub makes anchors, and Docusaurus after it. */
function toSlug(heading: string): string {
  return heading
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]*>/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\s-]/gu, '')
    .trim()
    .replace(/\s/g, '-');
}

function findFree(slug: string, taken: ReadonlySet<string>): string {
  let count = 0;
  while (taken.has(count === 0 ? slug : `${slug}-${count}`)) count += 1;
  return count === 0 ? slug : `${slug}-${count}`;
}

function decode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
