import {describe, expect, test} from 'vitest';
import {LAYOUTS} from '../../../../../src/components/figures/drawing';
import metatronOnAzure from '../../../../../src/components/figures/drawings/metatron-on-azure';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = metatronOnAzure(drawingContext('en', layout));

  test('Metatron stands on Azure, and nothing between them', () => {
    const [metatron, azure] = shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : []));
    expect(azure!.y).toBe(metatron!.y + metatron!.height);
    const topOf = (name: string) => shapes.find((shape) => shape.kind === 'text' && shape.lines[0] === name)!;
    expect(topOf('Metatron')).toMatchObject({y: expect.toSatisfy((y: number) => y > metatron!.y && y < azure!.y)});
    expect(topOf('Azure')).toMatchObject({y: expect.toSatisfy((y: number) => y > azure!.y)});
  });

  test('two arrows end at the top of Metatron', () => {
    const metatron = shapes.find(({kind}) => kind === 'rect');
    const tips = shapes.flatMap((shape) =>
      shape.kind === 'line' && shape.polylines.length === 2 ? [shape.polylines[0]!.at(-1)!.y] : [],
    );
    const top = metatron?.kind === 'rect' ? metatron.y : NaN;
    expect(tips).toEqual([top, top]);
  });

  test('February has no day, and the month of the 13th is inferred', () => {
    const fills = shapes.flatMap((shape) => (shape.kind === 'circle' ? [shape.fill] : []));
    expect(fills).toEqual(['paper', 'ink']);
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));
    expect(texts).toEqual(expect.arrayContaining(['February', '13\u00a0[May]']));
  });
});
