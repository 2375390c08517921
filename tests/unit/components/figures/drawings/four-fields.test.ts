import {describe, expect, test} from 'vitest';
import {LAYOUTS} from '../../../../../src/components/figures/drawing';
import fourFields from '../../../../../src/components/figures/drawings/four-fields';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const {shapes} = fourFields(drawingContext('ko', layout));
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.lines.join(' ')] : []));

  test('fields 1 and 3 are solid, 2 and 4 dotted', () => {
    const frames = shapes.flatMap((shape) => (shape.kind === 'rect' && shape.stroke !== 'none' ? [shape.stroke] : []));
    expect(frames).toEqual(['ink', 'dotted', 'ink', 'dotted']);
  });

  test('every field says in words whether the article tells more', () => {
    const words = texts.filter((text) => ['1', '2', '3', '4', '기사에 더 나옴', '이름만 나옴'].includes(text));
    expect(words).toEqual(['1', '기사에 더 나옴', '2', '이름만 나옴', '3', '기사에 더 나옴', '4', '이름만 나옴']);
  });

  test('only what is told is marked with a square', () => {
    const markers = shapes.flatMap((shape) =>
      shape.kind === 'circle' || (shape.kind === 'rect' && shape.stroke === 'none') ? [shape.kind] : [],
    );
    expect(markers).toEqual(['rect', 'circle', 'rect', 'circle']);
  });
});
