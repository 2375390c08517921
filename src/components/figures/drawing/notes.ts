import {at, overlay, row, stack} from './block';
import type {Block} from './block';
import {rule} from './lines';
import {snugText, text} from './text';
import {measureText} from './measureText';
import type {TextStyle} from './textStyles';

export interface LegendEntry {
  symbol: Block;
  label: string;
}

const SYMBOL_GAP = 8;
const ENTRY_GAP = 24;

/** What the signs of a picture mean: beside one another if all fit in a row, else each on its own. */
export function legend(
  entries: readonly LegendEntry[],
  {style, width}: {style: TextStyle; width: number},
): Block {
  const symbolWidth = Math.max(...entries.map(({symbol}) => symbol.width));
  const indent = symbolWidth + SYMBOL_GAP;
  const blocks = entries.map(({symbol, label}) =>
    overlay([
      at(0, Math.round((style.lineHeight - symbol.height) / 2), symbol),
      at(indent, 0, snugText(label, {style, width: width - indent, tone: 'soft'})),
    ]),
  );
  const level = row(blocks, {gap: ENTRY_GAP});
  return level.width <= width ? level : stack(blocks, {gap: 4});
}

/** The foot of a plate: under a hairline, what a reader must know to read it right. */
export function footnote(parts: readonly Block[], width: number): Block {
  return stack([rule(width), stack(parts, {gap: 6})], {gap: 12});
}

/** Lines of a list, each behind a short dash. */
export function list(
  items: readonly string[],
  {style, width}: {style: TextStyle; width: number},
): Block {
  const dash = text('–', {style, tone: 'soft'});
  const indent = measureText('– ', style);
  return stack(
    items.map((item) => overlay([dash, at(indent, 0, text(item, {style, width: width - indent}))])),
    {gap: 4},
  );
}

/** A part of a picture under its heading, which stands on a hairline of the part's width. */
export function headed(
  heading: string,
  content: Block,
  {style, width}: {style: TextStyle; width: number},
): Block {
  return stack([stack([text(heading, {style, width}), rule(width, 'ink')], {gap: 6}), content], {gap: 12});
}
