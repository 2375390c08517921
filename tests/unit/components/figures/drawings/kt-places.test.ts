import {describe, expect, test} from 'vitest';
import {LAYOUTS} from '../../../../../src/components/figures/drawing';
import ktPlaces from '../../../../../src/components/figures/drawings/kt-places';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = ktPlaces(drawingContext('ko', layout));
  const rects = shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
  const cards = rects.filter(({stroke}) => stroke === 'ink');

  test('nothing joins the two places: every line stays within a card or below both', () => {
    expect(cards).toHaveLength(2);
    const foot = Math.max(...cards.map(({y, height}) => y + height));
    const loose = shapes
      .flatMap((shape) => (shape.kind === 'line' ? shape.polylines : []))
      .filter((points) => points.some(({y}) => y < foot))
      .filter((points) => !cards.some((card) => points.every((point) => isWithin(point, card))));
    expect(loose).toEqual([]);
  });

  test('the two rooms are in the R&D Center', () => {
    const rooms = rects.filter(({stroke}) => stroke === 'hairline');
    expect(rooms).toHaveLength(2);
    expect(rooms.every((room) => isWithin(room, cards[1]!))).toBe(true);
  });
});

function isWithin(
  point: {x: number; y: number},
  {x, y, width, height}: {x: number; y: number; width: number; height: number},
): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height;
}
