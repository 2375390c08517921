import type {Article, Block} from '../hast/article';
import {toText} from '../hast/inlines';
import {contentsOf} from '../typst/references';

export interface TextPlace {
  page: string;
  element: string;
}

/** Where a text first stands in a book: page and block. */
export function findText(text: string, articles: readonly Article[]): TextPlace {
  for (const {page, title, blocks, footnotes} of articles) {
    if (toText(title).includes(text)) return {page, element: 'h1'};
    const block = findBlock(text, blocks);
    if (block) return {page, element: block};
    if ([...footnotes.values()].some((words) => toText(words).includes(text))) return {page, element: 'footnote'};
  }
  return {page: articles[0]?.page ?? '', element: 'html'};
}

function findBlock(text: string, blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    const {blocks: inner, inlines} = contentsOf(block);
    const isHere = inlines.some((words) => toText(words).includes(text)) || (block.kind === 'code' && (block.text + block.title).includes(text));
    const found = isHere ? nameOf(block) : findBlock(text, inner);
    if (found) return found;
  }
  return undefined;
}

function nameOf({kind, key, ids}: Block): string {
  const name = key ?? ids[0];
  return name === undefined ? kind : `#${name}`;
}
