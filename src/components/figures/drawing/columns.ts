import {row, stack} from './block';
import type {Block} from './block';
import {PLATE_WIDTH} from './layout';
import type {Layout} from './layout';

/**
 * Parts of equal width: beside one another in the wide layout, below one another in the narrow.
 * Each is drawn for the width it gets, and for a height that all of a row share: it is called
 * once to learn its own height and once with the greatest.
 */
export function columns(
  parts: readonly ((size: {width: number; minHeight: number}) => Block)[],
  {layout, gap}: {layout: Layout; gap: number},
): Block {
  if (layout === 'narrow') {
    return stack(parts.map((part) => part({width: PLATE_WIDTH.narrow, minHeight: 0})), {gap});
  }
  const width = Math.floor((PLATE_WIDTH.wide - gap * (parts.length - 1)) / parts.length);
  const minHeight = Math.max(...parts.map((part) => part({width, minHeight: 0}).height));
  return row(parts.map((part) => part({width, minHeight})), {gap});
}
