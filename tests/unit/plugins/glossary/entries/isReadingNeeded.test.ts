import {expect, test} from 'vitest';
import {isReadingNeeded} from '../../../../../src/plugins/glossary/entries/isReadingNeeded';

test.each([
  ['KT', '케이티', true],
  ['U+ 5G', '유플러스 파이브지', true],
  ['IEEE', 'I triple E', false],
  ['SK텔레콤', '에스케이텔레콤', false],
  ['4차 산업혁명', '사차 산업혁명', false],
  ['2월의 파트너십', '이월의 파트너십', false],
])('%s [%s]: %s', (name, reading, needed) => {
  expect(isReadingNeeded({name, reading})).toBe(needed);
});
