import {expect, test} from 'vitest';
import type {Inline} from '../../../../../src/plugins/pdf/hast/article';
import {createNameMarker} from '../../../../../src/plugins/pdf/typst/markNames';

const mark = createNameMarker([{id: 'kt', name: 'KT'}, {id: 'lab', name: 'KT 연구소'}, {id: 'rain', name: '레인'}]);
const shown = (inlines: readonly Inline[]): string => inlines.map((one) => (one.kind === 'indexMark' ? `<${one.id}>` : one.kind === 'text' ? one.value : 'children' in one ? shown(one.children) : '')).join('');
const marked = (text: string) => shown(mark([{kind: 'text', value: text}]));

test.each([
  ['KT는 크다', '<kt>KT는 크다'],
  ['SKT와 KTX', 'SKT와 KTX'],
  ['KT 연구소에서 KT가', '<lab>KT 연구소에서 <kt>KT가'],
  ['트레인을 탄 레인의 회장', '트레인을 탄 <rain>레인의 회장'],
  ['레인보우', '레인보우'],
  ['KT와 KT', '<kt>KT와 KT'],
])('«%s»', (text, expected) => {
  expect(marked(text)).toBe(expected);
});

test('a marked word tells the name it stands for', () => {
  expect(shown(mark([{kind: 'term', name: '레인', children: [{kind: 'text', value: '그 회사'}]}]))).toBe('<rain>그 회사');
});

test('without names nothing is looked for', () => {
  const inlines: Inline[] = [{kind: 'text', value: 'KT'}];
  expect(createNameMarker([])(inlines)).toBe(inlines);
});
