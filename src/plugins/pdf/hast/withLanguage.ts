import type {Block, Inline, TableCell} from './article';
import type {Language} from './toInlines';

/** A block whose words are all in another language than what surrounds it. */
export function withLanguage(block: Block, language: Language): Block {
  const inside = (blocks: readonly Block[]) => blocks.map((one) => withLanguage(one, language));
  const words = (inlines: readonly Inline[]): Inline[] => (inlines.length > 0 ? [{kind: 'lang', ...language, children: inlines}] : []);
  const row = (cells: readonly TableCell[]) => cells.map((cell) => ({...cell, blocks: inside(cell.blocks)}));
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return {...block, children: words(block.children)};
    case 'figure':
      return {...block, caption: words(block.caption)};
    case 'aside':
      return {...block, title: words(block.title), blocks: inside(block.blocks)};
    case 'group':
    case 'quote':
      return {...block, blocks: inside(block.blocks)};
    case 'list':
      return {...block, items: block.items.map((item) => ({...item, side: item.side && words(item.side), blocks: inside(item.blocks)}))};
    case 'definitions':
      return {...block, items: block.items.map((item) => ({...item, term: words(item.term), blocks: inside(item.blocks)}))};
    case 'table':
      return {...block, caption: words(block.caption), head: block.head.map(row), body: block.body.map(row)};
    case 'code':
    case 'rule':
      return block;
  }
}
