import type {Article, Block, Inline, Picture} from '../hast/article';
import {contentsOf} from '../typst/references';

/** Every picture of a page, in the order of the page. */
export function listPictures(article: Article): Picture[] {
  return [...ofBlocks(article.blocks), ...ofInlines(article.title), ...[...article.footnotes.values()].flatMap(ofInlines)];
}

function ofBlocks(blocks: readonly Block[]): Picture[] {
  return blocks.flatMap((block) => {
    const {blocks: inner, inlines} = contentsOf(block);
    return [...(block.kind === 'figure' ? [block.picture] : []), ...inlines.flatMap(ofInlines), ...ofBlocks(inner)];
  });
}

function ofInlines(inlines: readonly Inline[]): Picture[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'picture') return [inline.picture];
    return 'children' in inline ? ofInlines(inline.children) : [];
  });
}
