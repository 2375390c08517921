import type {Element, Root} from 'hast';
import {toString} from 'hast-util-to-string';
import {attributeOf, classesOf, elementsOf, findElement, walkElements} from '../hast/tree';

/** A line of a sidebar as a page shows it. */
export interface SidebarItem {
  label: string;
  href?: string;
  /** Whether it says that it holds more than is shown. */
  isClosed: boolean;
  items: readonly SidebarItem[];
}

/**
 * The list of pages a page shows beside its text: of all lists that name the page as the current one,
 * outside header, footer and text, that with the most links. Themes mark up much else in their own way,
 * but this they share.
 */
export function parseSidebar(root: Root): SidebarItem[] {
  const lists = [...walkLists(root)].filter((list) => findElement(list, (one) => attributeOf(one, 'ariaCurrent') === 'page'));
  const counted = lists.map((list) => ({list, links: [...walkElements(list)].filter(isLink).length}));
  const [best] = counted.toSorted((a, b) => b.links - a.links);
  return best ? toItems(best.list) : [];
}

/** The outermost lists beside the text of a page. */
function* walkLists(node: Root | Element): Generator<Element> {
  for (const child of elementsOf(node)) {
    if (child.tagName === 'ul') yield child;
    else if (!isElsewhere(child)) yield* walkLists(child);
  }
}

function isElsewhere(element: Element): boolean {
  return /^(?:header|footer|article)$/.test(element.tagName) || classesOf(element).includes('navbar');
}

function isLink(element: Element): boolean {
  return element.tagName === 'a' && attributeOf(element, 'href') !== undefined;
}

function toItems(list: Element): SidebarItem[] {
  return elementsOf(list).filter(({tagName}) => tagName === 'li').map(toItem);
}

function toItem(item: Element): SidebarItem {
  const own = {...item, children: item.children.filter((child) => child.type !== 'element' || child.tagName !== 'ul')};
  const nested = elementsOf(item).filter(({tagName}) => tagName === 'ul');
  const link = findElement(own, isLink);
  const isClosed = findElement(own, (one) => attributeOf(one, 'ariaExpanded') === 'false') !== undefined;
  return {label: toString(own).trim(), href: link && attributeOf(link, 'href'), isClosed, items: nested.flatMap(toItems)};
}

/**
 * One sidebar from what each page shows of it: a closed category has no pages in the HTML but where
 * one of them is the current page.
 */
export function mergeSidebars(sidebars: readonly (readonly SidebarItem[])[]): SidebarItem[] {
  // Most pages show the same.
  const different = new Map(sidebars.map((sidebar) => [JSON.stringify(sidebar), sidebar]));
  const [first = [], ...rest] = [...different.values()].filter(({length}) => length > 0);
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
