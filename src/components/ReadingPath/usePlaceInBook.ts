import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';

export interface PlaceInBook {
  /** The label of the part the page stands in. */
  part?: string;
  /** From 1. */
  position: number;
  total: number;
}

interface Page {
  href: string;
  part?: string;
}

/** Where the page stands in the order of the book. */
export function usePlaceInBook(): PlaceInBook | undefined {
  const {pathname} = useLocation();
  const pages = flatten(useDocsSidebar()?.items ?? []);
  const index = pages.findIndex(({href}) => isSamePath(href, pathname));
  return index === -1
    ? undefined
    : {part: pages[index]!.part, position: index + 1, total: pages.length};
}

function flatten(items: readonly PropSidebarItem[], part?: string): Page[] {
  return items.flatMap((item) => {
    if (item.type === 'link') {
      return [{href: item.href, part}];
    }
    return item.type === 'category' ? flatten(item.items, item.label) : [];
  });
}
