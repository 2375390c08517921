import type {Block} from '../hast/article';
import {toText} from '../hast/inlines';
import {measureText} from './measureText';

/** What has no more lines than this is better moved to the next page than parted. */
const SHORT = 14;

/** Whether blocks are so short that they belong on one page; pictures and tables find their own place. */
export function isShort(blocks: readonly Block[], column: number): boolean {
  return countLines(blocks, column) <= SHORT;
}

/** About how many lines blocks take in a column of so many em; without end if they hold more than words. */
export function countLines(blocks: readonly Block[], column: number): number {
  return blocks.reduce((sum, block) => sum + linesOf(block, column), 0);
}

function linesOf(block: Block, column: number): number {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return Math.ceil(measureText(toText(block.children)) / column);
    case 'code':
      return block.text.split('\n').length;
    case 'definitions':
      return block.items.reduce((sum, {term, blocks}) => sum + Math.max(1, countLines(blocks, column - measureText(toText(term)))), 0);
    case 'list':
      return block.items.reduce((sum, {blocks}) => sum + countLines(blocks, column), 0);
    case 'rule':
      return 1;
    case 'figure':
    case 'table':
      return Infinity;
    default:
      return countLines(block.blocks, column);
  }
}
