import {expect, test} from 'vitest';
import {parsePublications} from '../../../../../src/plugins/glossary/publications/parsePublications';

const PUBLICATIONS = `
- id: AB
  publisher: {ko: 빵 신문, en: Bread News}
  date: '2019-05-13'
  url: https://bread.example/1

- id: CD
  publisher: {ko: 밀 신문, en: Wheat News}
  date: '2019-05'
  note: {ko: 12쪽, en: p. 12}
`;

function parse(text: string) {
  return parsePublications({text, path: 'i18n/publications.yml', locales: ['ko', 'en']});
}

test('reads publications', () => {
  expect(parse(PUBLICATIONS)).toEqual([
    {id: 'AB', publisher: {ko: '빵 신문', en: 'Bread News'}, date: '2019-05-13', url: 'https://bread.example/1'},
    {id: 'CD', publisher: {ko: '밀 신문', en: 'Wheat News'}, date: '2019-05', note: {ko: '12쪽', en: 'p. 12'}},
  ]);
});

test.each([
  [
    'an id that is taken',
    PUBLICATIONS.replace('id: CD', 'id: AB'),
    'i18n/publications.yml:7: Unexpected content of AB: Its id is taken, expected every id once',
  ],
  [
    'a date in words',
    PUBLICATIONS.replace("'2019-05-13'", 'May 2019'),
    'i18n/publications.yml:4: Unexpected content of AB: "date" with value "May 2019" fails to match the YYYY-MM or YYYY-MM-DD pattern',
  ],
  [
    'a date without a month',
    PUBLICATIONS.replace("'2019-05'", "'2019'"),
    'i18n/publications.yml:9: Unexpected content of CD: "date" with value "2019" fails to match the YYYY-MM or YYYY-MM-DD pattern',
  ],
  [
    'an address that is not secure',
    PUBLICATIONS.replace('https', 'http'),
    'i18n/publications.yml:5: Unexpected content of AB: "url" must be a valid uri with a scheme matching the https pattern',
  ],
  [
    'a publisher without a translation',
    PUBLICATIONS.replace(', en: Wheat News', ''),
    'i18n/publications.yml:8: Unexpected content of CD: "en" is required',
  ],
  [
    'a note without a translation',
    PUBLICATIONS.replace(', en: p. 12', ''),
    'i18n/publications.yml:10: Unexpected content of CD: "en" is required',
  ],
])('names file, line and publication of %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(new Error(message));
});
