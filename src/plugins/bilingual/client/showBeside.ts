import {alignBlocks} from '../../../alignment/alignBlocks';
import {copyBlock} from './copyBlock';
import type {CopyParams} from './copyBlock';
import {isList, listBlocks, toShape} from './listBlocks';
import type {PageText} from './loadText';
import {keepPlace, notePlaceOnLeaving, takeNotedPlace} from './readingPlace';

export interface ShowBesideParams {
  /** The text on the page. */
  text: Element;
  other: PageText;
  keyAttribute: string;
  omit: readonly string[];
}

/** What two columns would make too narrow. */
const WIDE = 'table, pre, :has(table, pre)';

/** Puts each block of another text beside ours, or below it where there is no room; answers how to take all away again. */
export function showBeside({text, other, keyAttribute, omit}: ShowBesideParams): () => void {
  const undone: (() => void)[] = [];
  const params: RowsParams = {lang: other.lang, dir: other.dir, url: other.url, keyAttribute, omit, undone};
  const blocks = listBlocks(text);
  const change = () => {
    // The layout of a site may make room for two columns.
    mark(document.documentElement, 'data-parallel', undone);
    mark(text.parentElement!, 'data-parallel-frame', undone);
    placeRows(text, other.element, params);
  };
  keepPlace(blocks, change, takeNotedPlace());
  undone.push(notePlaceOnLeaving(blocks));
  return () => keepPlace(blocks, () => undone.forEach((undo) => undo()));
}

interface RowsParams extends CopyParams {
  /** What takes each change back. */
  undone: (() => void)[];
}

function placeRows(own: Element, other: Element, params: RowsParams): void {
  const {keyAttribute, undone} = params;
  mark(own, 'data-parallel-rows', undone);
  let last: Element | undefined;
  for (const {source, target} of alignBlocks(listBlocks(own), listBlocks(other), (block) => toShape(block, keyAttribute))) {
    last = source ?? last;
    if (source?.matches(WIDE)) mark(source, 'data-parallel-wide', undone);
    if (source && target && isList(source) && source.tagName === target.tagName) placeItems(source as HTMLElement, target, params);
    else if (target) last = insertCopy(target, {...params, own, after: last});
  }
}

/** Items of the second column are as far from its edge as ours are from the edge of the first. */
function placeItems(list: HTMLElement, other: Element, params: RowsParams): void {
  list.style.setProperty('--parallel-indent', getComputedStyle(list).paddingInlineStart);
  params.undone.push(() => list.style.removeProperty('--parallel-indent'));
  placeRows(list, other, params);
}

interface InsertParams extends RowsParams {
  own: Element;
  after: Element | undefined;
}

function insertCopy(block: Element, {own, after, undone, ...params}: InsertParams): Element {
  const copy = copyBlock(block, params);
  if (copy.matches(WIDE)) copy.setAttribute('data-parallel-wide', '');
  // A number counts once: the next of our items goes on from it.
  if (copy instanceof HTMLLIElement && after instanceof HTMLLIElement) copy.value = numberOf(after);
  if (after) after.after(copy);
  else own.prepend(copy);
  undone.push(() => copy.remove());
  return copy;
}

function numberOf(item: HTMLLIElement): number {
  const list = item.parentElement;
  const items = [...(list?.children ?? [])].filter((one) => !one.hasAttribute('data-parallel-copy'));
  return (list instanceof HTMLOListElement ? list.start : 1) + items.indexOf(item);
}

function mark(element: Element, attribute: string, undone: (() => void)[]): void {
  element.setAttribute(attribute, '');
  undone.push(() => element.removeAttribute(attribute));
}
