import {expect, test} from 'vitest';
import orgChart from '../../../../../src/components/figures/drawings/org-chart';
import {drawingContext} from '../../../../support/drawingContext';

const {shapes} = orgChart(drawingContext('ko', 'wide'));
const texts = shapes.flatMap((shape) => (shape.kind === 'text' ? [{...shape, words: shape.lines.join(' ')}] : []));

test.each([
  ['SK텔레콤', ['박정호']],
  ['KT', ['황창규']],
  ['LG유플러스', ['최택진']],
  ['마이크로소프트', ['사티아 나델라']],
  ['MTS', ['알렉세이 코르냐']],
  ['레인', ['폴 해리스', '윌리엄 루스', '브랜든 리']],
])('under %s hang %s', (company, people) => {
  const box = texts.find(({words}) => words === company)!;
  const stem = shapes.flatMap((shape) => (shape.kind === 'line' ? shape.polylines : [])).find(
    ([from, to]) => from?.x === to?.x && from!.y > box.y && Math.abs(from!.x - box.x) < 24 && from!.y - box.y < 40,
  )!;
  const hanging = texts.filter(
    ({x, y, style}) => style.weight === 600 && x > stem[0]!.x && x - stem[0]!.x < 40 && y > stem[0]!.y && y < stem[1]!.y,
  );
  expect(hanging.map(({words}) => words)).toEqual(people);
});

test('every district of Seoul has its building', () => {
  const words = texts.map((text) => text.words);
  for (const [district, building] of [['종로구', '광화문빌딩'], ['서초구', 'KT 연구개발센터'], ['강서구', '마곡사옥']] as const) {
    expect(words[words.indexOf(district) + 1]).toBe(building);
  }
});
