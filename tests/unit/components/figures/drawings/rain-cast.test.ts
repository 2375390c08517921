import {describe, expect, test} from 'vitest';
import {LAYOUTS} from '../../../../../src/components/figures/drawing';
import rainCast from '../../../../../src/components/figures/drawings/rain-cast';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = rainCast(drawingContext('en', layout));

  test('the lab is inside the building', () => {
    const [building, lab] = shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
    expect(lab!.x).toBeGreaterThan(building!.x);
    expect(lab!.y).toBeGreaterThan(building!.y);
    expect(lab!.x + lab!.width).toBeLessThan(building!.x + building!.width);
    expect(lab!.y + lab!.height).toBeLessThan(building!.y + building!.height);
  });

  test('three are named and the list stays open', () => {
    const fills = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.fill] : []));
    expect(fills).toEqual(['ink', 'ink', 'ink', 'paper']);
  });
});
