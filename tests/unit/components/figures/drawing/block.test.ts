import {describe, expect, test} from 'vitest';
import {at, columns, legend, overlay, PLATE_WIDTH, rect, row, stack, TEXT_STYLES, text} from '../../../../../src/components/figures/drawing';
import type {Block} from '../../../../../src/components/figures/drawing';

const places = ({shapes}: Block) => shapes.map((shape) => (shape.kind === 'rect' ? [shape.x, shape.y] : shape.kind));

describe('blocks', () => {
  const small = rect(10, 20);
  const large = rect(30, 40);

  test('below one another', () => {
    const block = stack([small, large], {gap: 5});
    expect(block).toMatchObject({width: 30, height: 65});
    expect(places(block)).toEqual([[0, 0], [0, 25]]);
  });

  test('beside one another, level at the top, the middle or the foot', () => {
    expect(row([small, large], {gap: 5})).toMatchObject({width: 45, height: 40});
    expect(places(row([small, large], {gap: 5}))).toEqual([[0, 0], [15, 0]]);
    expect(places(row([small, large], {align: 'middle'}))).toEqual([[0, 10], [10, 0]]);
    expect(places(row([small, large], {align: 'end'}))).toEqual([[0, 20], [10, 0]]);
  });

  test('over one another, moved', () => {
    const block = overlay([large, at(25, 5, small)]);
    expect(block).toMatchObject({width: 35, height: 40});
    expect(places(block)).toEqual([[0, 0], [25, 5]]);
  });

  test('of nothing are empty', () => {
    expect(stack([])).toEqual({width: 0, height: 0, shapes: []});
  });
});

describe('columns', () => {
  const heights = [20, 50];
  const parts = heights.map((height) => ({width, minHeight}: {width: number; minHeight: number}) =>
    rect(width, Math.max(height, minHeight)),
  );

  test('share width and height in the wide layout', () => {
    const block = columns(parts, {layout: 'wide', gap: 20});
    expect(block).toMatchObject({width: 720, height: 50});
    expect(block.shapes).toMatchObject([{width: 350, height: 50, x: 0}, {width: 350, height: 50, x: 370}]);
  });

  test('stand below one another in the narrow layout, each as high as it is', () => {
    const block = columns(parts, {layout: 'narrow', gap: 20});
    expect(block).toMatchObject({width: PLATE_WIDTH.narrow, height: 90});
  });
});

describe('legend', () => {
  const style = TEXT_STYLES.narrow.label;
  const entries = ['실선', '점선'].map((label) => ({symbol: rect(10, 10), label}));

  test('is one row if it fits, else a row for each', () => {
    expect(legend(entries, {style, width: 320}).height).toBe(style.lineHeight);
    expect(legend(entries, {style, width: 80}).height).toBe(2 * style.lineHeight + 4);
  });
});

describe('text', () => {
  const style = TEXT_STYLES.wide.label;

  test('is as high as its lines', () => {
    expect(text('통신망 위의 플랫폼', {style, width: 60}).height).toBe(3 * style.lineHeight);
  });

  test('is anchored in its width', () => {
    const xOf = (anchor: 'start' | 'middle' | 'end') => text('5G', {style, width: 100, anchor}).shapes[0];
    expect([xOf('start'), xOf('middle'), xOf('end')]).toMatchObject([{x: 0}, {x: 50}, {x: 100}]);
  });
});
