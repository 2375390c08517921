import {weighText} from '../../../alignment/alignBlocks';
import type {BlockShape} from '../../../alignment/alignBlocks';

const UNSEEN = 'script, style, template, link, meta, [hidden], [popover]';

/** What stands one below the other in a text, or in a list of it. */
export function listBlocks(text: Element): Element[] {
  return [...text.children].filter((child) => !child.matches(UNSEEN));
}

/** Elements whose children are rows of their own. */
export function isList(element: Element): boolean {
  return /^(?:UL|OL|DL)$/.test(element.tagName);
}

/** What of an element tells whether another is its translation. */
export function toShape(element: Element, keyAttribute: string): BlockShape {
  const keyed = element.matches(`[${keyAttribute}]`) ? element : element.querySelector(`[${keyAttribute}]`);
  return {
    kind: element.tagName,
    key: keyed?.getAttribute(keyAttribute) ?? undefined,
    weight: weighText(element.textContent),
    isEntry: element.parentElement?.tagName === 'DL',
  };
}
