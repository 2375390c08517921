import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Baseline, BaselineUnit} from '../../../../../src/plugins/translation/baseline/baseline';
import {formatBaseline} from '../../../../../src/plugins/translation/baseline/formatBaseline';
import {parseBaseline} from '../../../../../src/plugins/translation/baseline/parseBaseline';

const unit: BaselineUnit = {id: '_.p1', kind: 'paragraph', source: '0123456789abcdef', target: 'fedcba9876543210', text: '첫째 "줄"\n둘째'};

const baseline: Baseline = {
  sourceLocale: 'ko',
  targetLocale: 'en',
  pages: new Map([
    ['docs/b.mdx', {target: 'i18n/b.mdx', units: [unit, {...unit, id: '_.p2', targetId: 'x.p1', copied: true}]}],
    ['docs/a.mdx', {target: 'i18n/a.mdx', units: [unit]}],
  ]),
};

const text = formatBaseline(baseline);

const edit = (from: string | RegExp, to: string) => () => parseBaseline(text.replace(from, to), 'i18n/en/b.json');

test('a unit is a line, and pages are in order whatever they were', () => {
  expect(text).toMatchInlineSnapshot(`
    "{
      "formatVersion": 1,
      "sourceLocale": "ko",
      "targetLocale": "en",
      "pages": {
        "docs/a.mdx": {"target": "i18n/a.mdx", "units": [
          {"id":"_.p1","kind":"paragraph","source":"0123456789abcdef","target":"fedcba9876543210","text":"첫째 \\"줄\\"\\n둘째"}
        ]},
        "docs/b.mdx": {"target": "i18n/b.mdx", "units": [
          {"id":"_.p1","kind":"paragraph","source":"0123456789abcdef","target":"fedcba9876543210","text":"첫째 \\"줄\\"\\n둘째"},
          {"id":"_.p2","kind":"paragraph","source":"0123456789abcdef","target":"fedcba9876543210","targetId":"x.p1","copied":true,"text":"첫째 \\"줄\\"\\n둘째"}
        ]}
      }
    }
    "
  `);
});

test('what is written is read, and written again the same', () => {
  const units = fc.uniqueArray(fc.record({id: fc.string(), kind: fc.constant('cell' as const), source: fc.string(), target: fc.string(), text: fc.string()}), {selector: ({id}) => id});
  const pages = fc.uniqueArray(fc.tuple(fc.string(), fc.record({target: fc.string(), units})), {selector: ([name]) => name}).map((entries) => new Map(entries));
  fc.assert(
    fc.property(pages, (random) => {
      const written = formatBaseline({...baseline, pages: random});
      expect(formatBaseline(parseBaseline(written, 'b.json'))).toBe(written);
    }),
  );
});

describe('a baseline that is broken names file, line and what to do', () => {
  test.each([
    ['a newer format', edit('"formatVersion": 1', '"formatVersion": 2'), 'i18n/en/b.json:2: Unexpected format version 2, expected 1; update the translation plugin'],
    ['no format', edit('  "formatVersion": 1,\n', ''), /Unexpected format version undefined, expected 1; restore the file from git/],
    ['a conflict of git', edit('      {"id":"_.p2"', '<<<<<<< HEAD\n      {"id":"_.p2"'), /^i18n\/en\/b\.json:11: Unexpected conflict marker of git.*keep the lines of both sides/],
    ['a missing comma', edit('둘째"},', '둘째"}'), /^i18n\/en\/b\.json:\d+: Unexpected JSON/],
    ['two commas', edit('둘째"},', '둘째"},,'), /^i18n\/en\/b\.json:10: Unexpected JSON/],
    ['an end too soon', () => parseBaseline(text.slice(0, 300), 'b.json'), /^b\.json:9: Unexpected JSON/],
    ['a list', () => parseBaseline('[]', 'b.json'), 'b.json:1: Unexpected JSON, expected an object'],
    ['an unknown kind', edit(/"kind":"paragraph"(?=.*\n\s+\]\},)/, '"kind":"verse"'), /^i18n\/en\/b\.json:7: Unexpected unit in "docs\/a\.mdx"/],
    ['a text that is a number', edit(/"source":"0123456789abcdef"/, '"source":1'), /^i18n\/en\/b\.json:7: Unexpected unit/],
    ['an id that stands twice', edit('"id":"_.p2"', '"id":"_.p1"'), /^i18n\/en\/b\.json:11: Unexpected second unit "_\.p1" in "docs\/b\.mdx"/],
    ['a page without units', edit('"units": [\n', '"units": 1, "x": [\n'), /^i18n\/en\/b\.json:6: Unexpected page "docs\/a\.mdx"/],
  ])('%s', (_, parse, message) => expect(parse).toThrow(message));
});
