import {expect, test} from 'vitest';
import {listLocalized} from '../../../../../../src/plugins/translation/units/data/listLocalized';

const GLOSSARY = `- id: kt
  name: {ko: KT, en: KT}
  reading: {ko: 케이티}
  definition:
    ko: 통신 회사
    en: A carrier
- id: mou
  name: {ko: 양해각서}
`;

test('the texts of a locale under the names of their entries; what is not for translation is left out', () => {
  const ids = (locale: string, other: string) => listLocalized(GLOSSARY, {locale, other}).map(({id, text, line}) => [id, text, line]);
  expect(ids('ko', 'en')).toEqual([
    ['kt.name', 'KT', 2],
    ['kt.definition', '통신 회사', 5],
    ['mou.name', '양해각서', 8],
  ]);
  expect(ids('en', 'ko')).toEqual([
    ['kt.name', 'KT', 2],
    ['kt.definition', 'A carrier', 6],
  ]);
});
