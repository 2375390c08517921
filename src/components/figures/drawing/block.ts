import type {Shape} from './shapes';
import {moveShape} from './shapes';

/**
 * A finished part of a picture: shapes within a box that begins at 0,0.
 * Blocks are put together to bigger blocks.
 */
export interface Block {
  width: number;
  height: number;
  shapes: readonly Shape[];
}

export type Alignment = 'start' | 'middle' | 'end';

/** The block moved right and down; its box grows by as much, so it still begins at 0,0. */
export function at(x: number, y: number, block: Block): Block {
  return {
    width: block.width + x,
    height: block.height + y,
    shapes: block.shapes.map((shape) => moveShape(shape, x, y)),
  };
}

/** Blocks drawn over one another, first at the bottom. */
export function overlay(blocks: readonly Block[]): Block {
  return {
    width: Math.max(0, ...blocks.map(({width}) => width)),
    height: Math.max(0, ...blocks.map(({height}) => height)),
    shapes: blocks.flatMap(({shapes}) => shapes),
  };
}

/** Room that nothing is drawn in. */
export function spacer(width: number, height: number): Block {
  return {width, height, shapes: []};
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[], {gap = 0} = {}): Block {
  let y = 0;
  return overlay(
    blocks.map((block) => {
      const placed = at(0, y, block);
      y += block.height + gap;
      return placed;
    }),
  );
}

/** Blocks beside one another; `align` says what of their heights is level. */
export function row(
  blocks: readonly Block[],
  {gap = 0, align = 'start'}: {gap?: number; align?: Alignment} = {},
): Block {
  const height = Math.max(0, ...blocks.map((block) => block.height));
  let x = 0;
  return overlay(
    blocks.map((block) => {
      const placed = at(x, offsetOf(align, height - block.height), block);
      x += block.width + gap;
      return placed;
    }),
  );
}

function offsetOf(align: Alignment, room: number): number {
  return align === 'start' ? 0 : align === 'end' ? room : Math.round(room / 2);
}
