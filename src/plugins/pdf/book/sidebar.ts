import type {Element, ElementContent, Root} from 'hast';
import {selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

/** A line of a sidebar as a page shows it. */
export interface SidebarItem {
  label: string;
  href?: string;
  items: readonly SidebarItem[];
}

/**
 * The list of pages a page shows beside its text: of all lists that name the page as the current one,
 * outside header, footer and text, that with the most links. Themes mark up much else in their own way,
 * but this they share.
 */
export function parseSidebar(root: Root): SidebarItem[] {
  const outer = selectAll('ul', root).filter((list) => selectAll('[aria-current="page"]', list).length > 0);
  const elsewhere = new Set(selectAll('header ul, footer ul, article ul, nav.navbar ul', root));
  const lists = outer.filter((list) => !elsewhere.has(list)).map((list) => ({list, links: selectAll('a[href]', list).length}));
  const [best] = lists.toSorted((a, b) => b.links - a.links);
  return best ? toItems(best.list) : [];
}

function toItems(list: Element): SidebarItem[] {
  return list.children.filter(isElement).filter(({tagName}) => tagName === 'li').map(toItem);
}

function toItem(item: Element): SidebarItem {
  const own = {...item, children: item.children.filter((child) => !isElement(child) || child.tagName !== 'ul')};
  const nested = item.children.filter(isElement).filter(({tagName}) => tagName === 'ul');
  const href = selectAll('a[href]', own)[0]?.properties.href;
  return {label: toString(own).trim(), href: typeof href === 'string' ? href : undefined, items: nested.flatMap(toItems)};
}

function isElement(node: ElementContent): node is Element {
  return node.type === 'element';
}

/**
 * One sidebar from what each page shows of it: a closed category has no pages in the HTML but where
 * one of them is the current page.
 */
export function mergeSidebars(sidebars: readonly (readonly SidebarItem[])[]): SidebarItem[] {
  const [first = [], ...rest] = sidebars.filter(({length}) => length > 0);
  return rest.reduce<SidebarItem[]>((merged, sidebar) => mergeItems(merged, sidebar), [...first]);
}

function mergeItems(known: readonly SidebarItem[], seen: readonly SidebarItem[]): SidebarItem[] {
  const isSame = (a: SidebarItem) => (b: SidebarItem) => a.label === b.label && (a.href === b.href || a.items.length + b.items.length > 0);
  const merged = known.map((item) => {
    const twin = seen.find(isSame(item));
    return twin && twin !== item ? {...item, items: mergeItems(item.items, twin.items)} : item;
  });
  return [...merged, ...seen.filter((item) => !known.some(isSame(item)))];
}
