import type {Block, DefinitionsBlock, ListBlock} from '../hast/article';

/** Blocks as small as rows of a parallel edition can be: a list by its items, a glossary by its entries. */
export function toRowBlocks(blocks: readonly Block[]): Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.kind === 'group') return withIds(toRowBlocks(block.blocks), block);
    if (block.kind === 'list') return withIds(splitList(block), block);
    return block.kind === 'definitions' && block.style === 'entries' ? withIds(splitEntries(block), block) : [block];
  });
}

/** Links to the whole lead to its first part. */
function withIds([first, ...rest]: readonly Block[], {ids}: Block): Block[] {
  return first ? [{...first, ids: [...ids, ...first.ids]}, ...rest] : [];
}

function splitList({style, items}: ListBlock): ListBlock[] {
  return items.map((item, index) => ({
    kind: 'list',
    key: item.key,
    ids: [],
    style: typeof style === 'object' ? {start: style.start + index} : style,
    items: [item],
  }));
}

function splitEntries({style, items}: DefinitionsBlock): DefinitionsBlock[] {
  return items.map((item) => ({kind: 'definitions', key: item.key, ids: [], style, items: [item]}));
}
