import type {Root} from 'hast';
import {fromParse5} from 'hast-util-from-parse5';
import {parse} from 'parse5';
import type {DefaultTreeAdapterTypes} from 'parse5';

type ParentNode = DefaultTreeAdapterTypes.ParentNode;

export interface ParseHtmlOptions {
  /** Leaves out what a page has beside its `<main>`: of hundreds of pages, most of the markup is the list of them all. */
  withoutNavigation?: boolean;
}

/** A page as a tree. Where its nodes stood in the file is never asked, and would take as much memory as they. */
export function parseHtml(html: string, {withoutNavigation = false}: ParseHtmlOptions = {}): Root {
  const document = parse(html);
  if (withoutNavigation) dropNavigation(document);
  return fromParse5(document) as Root;
}

function dropNavigation(parent: ParentNode): void {
  parent.childNodes = parent.childNodes.filter(({nodeName}) => nodeName !== 'nav' && nodeName !== 'aside');
  for (const child of parent.childNodes) if ('childNodes' in child && child.nodeName !== 'main') dropNavigation(child);
}
