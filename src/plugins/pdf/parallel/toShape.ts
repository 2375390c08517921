import {weighText} from '../../../alignment/alignBlocks';
import type {BlockShape} from '../../../alignment/alignBlocks';
import type {Block} from '../hast/article';
import {toText} from '../hast/inlines';
import {contentsOf} from '../typst/references';

/** What of a block of a book tells whether another is its translation. */
export function toShape(block: Block): BlockShape {
  return {
    kind: block.kind === 'heading' ? `heading ${block.depth}` : block.kind,
    key: block.key,
    weight: weighBlock(block),
    isEntry: block.kind === 'definitions',
  };
}

function weighBlock(block: Block): number {
  const {blocks, inlines} = contentsOf(block);
  const own = weighText(inlines.map(toText).join('') + (block.kind === 'code' ? block.text : ''));
  return blocks.reduce((sum, inner) => sum + weighBlock(inner), own);
}
