import {describe, expect, test} from 'vitest';
import {LAYOUTS, PLATE_WIDTH} from '../../../../../src/components/figures/drawing';
import aiContrast from '../../../../../src/components/figures/drawings/ai-contrast';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = aiContrast(drawingContext('en', layout));
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
  const find = (content: string) => texts.find(({lines}) => lines.join(' ') === content)!;

  test('all of it stands in a dotted frame under the words that say whose view it is', () => {
    const [frame] = shapes;
    expect(frame).toMatchObject({kind: 'rect', stroke: 'dotted', x: 0, y: 0, width: PLATE_WIDTH[layout]});
    const foot = frame?.kind === 'rect' ? frame.height : NaN;
    const [first, ...others] = texts;
    expect(first!.lines.join(' ')).toBe('MTS’s reaction, as reported');
    expect(others.slice(0, -1).every(({y}) => y > first!.y && y < foot)).toBe(true);
  });

  test('platform companies are on the side of the world, a telecom company on that of Korea', () => {
    const middle = PLATE_WIDTH[layout] / 2;
    for (const left of ['Worldwide', 'Platform companies', 'Google (Google Home)', 'Amazon (Alexa)', 'among others']) {
      expect(find(left).x).toBeLessThan(middle);
    }
    for (const right of ['In Korea', 'A telecom company or companies']) {
      expect(find(right).x).toBeGreaterThan(middle);
    }
  });
});
