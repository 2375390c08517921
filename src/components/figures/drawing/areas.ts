import {at, overlay} from './block';
import type {Block} from './block';
import type {Fill, Stroke} from './shapes';

export interface AreaStyle {
  fill?: Fill;
  stroke?: Stroke;
}

export function rect(
  width: number,
  height: number,
  {fill = 'none', stroke = 'ink'}: AreaStyle = {},
): Block {
  return {width, height, shapes: [{kind: 'rect', x: 0, y: 0, width, height, fill, stroke}]};
}

/** A box of a width around a block, which keeps `padding` from every side and stands at its top. */
export function frame(
  content: Block,
  {padding, width = content.width + 2 * padding, minHeight = 0, ...style}: AreaStyle & {
    padding: number;
    width?: number;
    minHeight?: number;
  },
): Block {
  const height = Math.max(minHeight, content.height + 2 * padding);
  return overlay([rect(width, height, style), at(padding, padding, content)]);
}

/** A box of a given size with a block in its middle; higher if the block needs it. */
export function slab(
  content: Block,
  {width, height, ...style}: AreaStyle & {width: number; height: number},
): Block {
  const grown = Math.max(height, content.height + 16);
  return overlay([
    rect(width, grown, style),
    at(Math.round((width - content.width) / 2), Math.round((grown - content.height) / 2), content),
  ]);
}

export const MARKER_RADIUS = 5;

/** A place on a map or on a line in time: known, left open, or the one that matters, which is square. */
export type MarkerKind = 'solid' | 'hollow' | 'signal';

/** Moved by `at(x - MARKER_RADIUS, y - MARKER_RADIUS, …)` it is centred on x, y. */
export function marker(kind: MarkerKind): Block {
  const size = 2 * MARKER_RADIUS;
  if (kind === 'signal') {
    return rect(size, size, {fill: 'signal', stroke: 'none'});
  }
  const fill = kind === 'solid' ? 'ink' : 'paper';
  return {
    width: size,
    height: size,
    shapes: [{kind: 'circle', x: MARKER_RADIUS, y: MARKER_RADIUS, radius: MARKER_RADIUS, fill, stroke: 'ink'}],
  };
}
