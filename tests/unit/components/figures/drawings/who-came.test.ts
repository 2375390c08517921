import {describe, expect, test} from 'vitest';
import {LAYOUTS} from '../../../../../src/components/figures/drawing';
import whoCame from '../../../../../src/components/figures/drawings/who-came';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = whoCame(drawingContext('ko', layout));
  const door = shapes.find(({kind}) => kind === 'rect');

  test('those who came go in at the door, and the request stops outside', () => {
    const ends = shapes
      .flatMap((shape) => (shape.kind === 'line' && shape.stroke !== 'hairline' ? [shape] : []))
      .map(({stroke, polylines}) => ({stroke, isInside: polylines[0]!.at(-1)!.x > (door?.kind === 'rect' ? door.x : NaN)}));
    expect(ends).toEqual([
      {stroke: 'ink', isInside: true},
      {stroke: 'ink', isInside: true},
      {stroke: 'ink', isInside: true},
      {stroke: 'dotted', isInside: false},
    ]);
  });

  test('Rain comes after the others, and no company of Hong Kong is named', () => {
    const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));
    const names = texts.filter((text) => ['소프트뱅크', 'BT', '레인', '회사 이름 없음'].includes(text));
    expect(names).toEqual(['소프트뱅크', 'BT', '레인', '회사 이름 없음']);
  });
});
