import {expect, test} from 'vitest';
import {parseTerms} from '../../../../../src/plugins/translation/rules/terms';

const parse = (text: string) => parseTerms({text, path: 'glossary.yml', sourceLocale: 'ko', targetLocale: 'en'});

test('reads names, aliases and readings', () => {
  const text = '- id: kt\n  name: {ko: KT, en: KT Corp.}\n  reading: {ko: 케이티}\n  aliases: {ko: [케이티], en: []}\n- name: {ko: 레인}\n';
  expect(parse(text)).toEqual({
    terms: [{id: 'kt', source: 'KT', target: 'KT Corp.', sourceAliases: ['케이티'], targetAliases: []}],
    readings: {KT: '케이티'},
  });
});

test.each([
  ['a: [', /^glossary\.yml:\d+: Unexpected YAML: /],
  ['name: KT\n', /^glossary\.yml:1: Unexpected content, expected a list of entries with id and name$/],
])('refuses %j', (text, message) => {
  expect(() => parse(text)).toThrow(message);
});
