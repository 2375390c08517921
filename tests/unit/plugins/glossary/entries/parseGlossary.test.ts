import {expect, test} from 'vitest';
import {parseGlossary} from '../../../../../src/plugins/glossary/entries/parseGlossary';

const GLOSSARY = `
- id: bakery
  kind: organisation
  name: {ko: 빵집, en: Bakery}
  reading: {ko: 빵찝}
  aliases: {ko: [제과점], en: []}
  definition: {ko: 빵을 굽는 곳., en: A place that bakes.}
  context: {ko: 오래되었다., en: It is old., publications: [AB]}
  facts: [P01.1]

- id: kim
  kind: person
  name: {ko: 김, en: Kim}
  definition: {ko: 주인., en: The owner.}
  organisation: bakery
`;

function parse(text: string) {
  return parseGlossary({text, path: 'i18n/glossary.yml', locales: ['ko', 'en'], publicationIds: new Set(['AB', 'CD'])});
}

test('reads entries, their context apart from its publications', () => {
  expect(parse(GLOSSARY)).toMatchInlineSnapshot(`
    [
      {
        "aliases": {
          "en": [],
          "ko": [
            "제과점",
          ],
        },
        "context": {
          "publications": [
            "AB",
          ],
          "text": {
            "en": "It is old.",
            "ko": "오래되었다.",
          },
        },
        "definition": {
          "en": "A place that bakes.",
          "ko": "빵을 굽는 곳.",
        },
        "facts": [
          "P01.1",
        ],
        "id": "bakery",
        "kind": "organisation",
        "name": {
          "en": "Bakery",
          "ko": "빵집",
        },
        "reading": {
          "ko": "빵찝",
        },
      },
      {
        "context": undefined,
        "definition": {
          "en": "The owner.",
          "ko": "주인.",
        },
        "facts": [],
        "id": "kim",
        "kind": "person",
        "name": {
          "en": "Kim",
          "ko": "김",
        },
        "organisation": "bakery",
      },
    ]
  `);
});

test.each([
  [
    'broken YAML',
    GLOSSARY.replace('[P01.1]', '[P01.1'),
    'i18n/glossary.yml:11: Unexpected YAML: Flow sequence in block collection must be sufficiently indented and end with a ]',
  ],
  [
    'a missing translation',
    GLOSSARY.replace(', en: Kim', ''),
    'i18n/glossary.yml:13: Unexpected content of kim: "en" is required',
  ],
  [
    'a kind that does not exist',
    GLOSSARY.replace('kind: person', 'kind: owner'),
    'i18n/glossary.yml:12: Unexpected content of kim: "kind" must be one of [organisation, person, product, place, event, term]',
  ],
  [
    'a malformed id',
    GLOSSARY.replace('id: kim', 'id: Kim_'),
    'i18n/glossary.yml:11: Unexpected content of Kim_: "id" with value "Kim_" fails to match the small letters a-z, digits and single hyphens pattern',
  ],
  [
    'an id that is taken',
    GLOSSARY.replace('id: kim', 'id: bakery'),
    'i18n/glossary.yml:11: Unexpected content of bakery: Its id is taken, expected every id once',
  ],
  [
    'a publication that is not on the list',
    GLOSSARY.replace('[AB]', '[XY]'),
    'i18n/glossary.yml:8: Unexpected content of bakery: "publication" must be one of [AB, CD]',
  ],
  [
    'an organisation that is none',
    GLOSSARY.replace('organisation: bakery', 'organisation: kim'),
    'i18n/glossary.yml:15: Unexpected organisation "kim" of kim, expected one of bakery',
  ],
])('names file, line and entry of %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(new Error(message));
});
