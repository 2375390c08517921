import {expect, test} from 'vitest';
import {parseLedger} from '../../../../../src/plugins/provenance/ledger/parseLedger';

const LEDGER = `
voices:
  - {id: baker, ko: 빵집 주인, en: the baker}

paragraphs:
  - {id: P01, kind: body, ko: 첫 빵, en: First loaf}

facts:
  - id: P01.1
    kind: when
    ko: 여섯 시에 문을 연다
    en: Opens at six
    voice: baker
    home: opening
    also: [prices]

  - id: P01.2
    kind: number
    ko: 하루 300개
    en: 300 a day
    voice: baker
    voiceInferred: true
    date: {value: '2019-05', year: inferred, month: stated, day: absent}
    figure: {ko: 300개, en: 300 loaves}
`;

function parse(text: string) {
  return parseLedger({text, path: 'i18n/ledger.yml', locales: ['ko', 'en']});
}

test('reads voices, paragraphs and facts, and where each fact is written', () => {
  expect(parse(LEDGER)).toMatchInlineSnapshot(`
    {
      "facts": [
        {
          "date": undefined,
          "figure": undefined,
          "home": "opening",
          "id": "P01.1",
          "kind": "when",
          "line": 9,
          "text": {
            "en": "Opens at six",
            "ko": "여섯 시에 문을 연다",
          },
          "voice": "baker",
          "voiceInferred": false,
        },
        {
          "date": {
            "day": "absent",
            "month": "stated",
            "value": "2019-05",
            "year": "inferred",
          },
          "figure": {
            "en": "300 loaves",
            "ko": "300개",
          },
          "home": undefined,
          "id": "P01.2",
          "kind": "number",
          "line": 17,
          "text": {
            "en": "300 a day",
            "ko": "하루 300개",
          },
          "voice": "baker",
          "voiceInferred": true,
        },
      ],
      "paragraphs": [
        {
          "id": "P01",
          "kind": "body",
          "text": {
            "en": "First loaf",
            "ko": "첫 빵",
          },
        },
      ],
      "voices": [
        {
          "id": "baker",
          "text": {
            "en": "the baker",
            "ko": "빵집 주인",
          },
        },
      ],
    }
  `);
});

test.each([
  [
    'broken YAML',
    LEDGER.replace('{id: baker, ko', '{id: baker ko'),
    'i18n/ledger.yml:3: Unexpected YAML: Block collections are not allowed within flow collections',
  ],
  [
    'a missing translation',
    LEDGER.replace('    en: Opens at six\n', ''),
    'i18n/ledger.yml:9: Unexpected content of P01.1: "en" is required',
  ],
  [
    'a field nobody knows',
    LEDGER.replace('home: opening', 'hom: opening'),
    'i18n/ledger.yml:14: Unexpected content of P01.1: "hom" is not allowed',
  ],
  [
    'a malformed id',
    LEDGER.replace('P01.2', 'P1-2'),
    'i18n/ledger.yml:17: Unexpected content of P1-2: "id" with value "P1-2" fails to match the P<paragraph>.<number> pattern',
  ],
  [
    'an id that is taken',
    LEDGER.replace('P01.2', 'P01.1'),
    'i18n/ledger.yml:17: Unexpected content of P01.1: Its id is taken, expected every id once',
  ],
  [
    'a voice nobody has',
    LEDGER.replace('voice: baker\n    home', 'voice: miller\n    home'),
    'i18n/ledger.yml:9: Unexpected voice "miller" of P01.1, expected one of baker',
  ],
  [
    'a fact of no paragraph',
    LEDGER.replace('P01.2', 'P02.1'),
    'i18n/ledger.yml:17: Unexpected fact P02.1, expected P02 among the paragraphs',
  ],
  [
    'a certainty that does not exist',
    LEDGER.replace('month: stated', 'month: sure'),
    'i18n/ledger.yml:23: Unexpected content of P01.2: "month" must be one of [stated, inferred, absent]',
  ],
  [
    'a part of a date that is said to be there',
    LEDGER.replace('day: absent', 'day: stated'),
    'i18n/ledger.yml:23: Unexpected content of P01.2: the value must have exactly the parts of "date" that are not "absent"',
  ],
  [
    'a date with its day but without its month',
    LEDGER.replace('month: stated, day: absent', 'month: absent, day: stated'),
    'i18n/ledger.yml:23: Unexpected content of P01.2: the value must have exactly the parts of "date" that are not "absent"',
  ],
])('names file, line and fact of %s', (_, text, message) => {
  expect(() => parse(text)).toThrow(new Error(message));
});
