import {describe, expect, test} from 'vitest';
import {LAYOUTS, PLATE_WIDTH} from '../../../../../src/components/figures/drawing';
import type {Block, Layout} from '../../../../../src/components/figures/drawing';
import ktBoard from '../../../../../src/components/figures/drawings/kt-board';
import uplusBoard from '../../../../../src/components/figures/drawings/uplus-board';
import {drawingContext} from '../../../../support/drawingContext';

describe.each(LAYOUTS)('%s', (layout) => {
  const kt = ktBoard(drawingContext('ko', layout));
  const uplus = uplusBoard(drawingContext('ko', layout));

  test('what was tried is solid and filled, what was only explained dotted', () => {
    expect(headsOf(kt)).toEqual([{stroke: 'ink', fill: 'signalSoft'}, {stroke: 'dotted', fill: 'none'}]);
    expect(headsOf(uplus)).toEqual([{stroke: 'dotted', fill: 'none'}, {stroke: 'dotted', fill: 'none'}]);
  });

  test('each column lists its own, and leaves the list open as the article does', () => {
    expect(columnsOf(kt, layout)).toEqual([
      ['B2C', '소비자용', '체험함', '프로야구 라이브', '인텔리전트TV', '등'],
      ['B2B', '기업용', '설명을 들음', '스마트 팩토리', '자율주행', '스카이십', '[등]'],
    ]);
    expect(columnsOf(uplus, layout)).toEqual([
      ['B2C', '소비자용', '설명을 들음', 'U+AR', 'U+VR', '등'],
      ['B2B', '기업용', '설명을 들음', '스마트 시티', '스마트 드론', '원격제어', '등'],
    ]);
  });

  test('the two boards are of one size, to be compared', () => {
    const framesOf = ({shapes}: Block) =>
      shapes.flatMap((shape) => (shape.kind === 'rect' ? [[shape.x, shape.y, shape.width, shape.height]] : []));
    expect(framesOf(kt)).toEqual(framesOf(uplus));
  });
});

function headsOf({shapes}: Block) {
  return shapes.flatMap((shape) => (shape.kind === 'rect' ? [{stroke: shape.stroke, fill: shape.fill}] : []));
}

/** The texts of the left and of the right half, below the two that tell whose board it is and above the note. */
function columnsOf({shapes}: Block, layout: Layout): string[][] {
  const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])).slice(2, -1);
  const middle = PLATE_WIDTH[layout] / 2;
  const isLeft = texts.map(({x}) => x < middle);
  return [true, false].map((side) =>
    texts.filter((_, index) => isLeft[index] === side).map(({lines}) => lines.join(' ')),
  );
}
