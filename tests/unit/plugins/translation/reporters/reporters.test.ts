import path from 'node:path';
import {expect, test} from 'vitest';
import {loadMessages} from '../../../../../src/messages/node/loadMessages';
import {REPORTERS} from '../../../../../src/plugins/translation/reporters/registry';
import type {Finding} from '../../../../../src/plugins/translation/rules/finding';

const FINDINGS: readonly Finding[] = [
  {
    ruleId: 'numbers', severity: 'error', side: 'target', path: 'i18n/en/a,b:c.mdx', line: 3, column: 5, sentence: 'changed',
    values: {found: '5%', expected: '6%\n'}, sourceText: '6%', targetText: '5%',
  },
  {ruleId: 'untranslated', severity: 'warning', side: 'source', path: 'docs/a.mdx', line: 1, column: 1, sentence: 'copied', values: {}, sourceText: '가', targetText: '가'},
];

async function report(name: string, findings: readonly Finding[], locale = 'en'): Promise<string[]> {
  const t = await loadMessages(path.join(__dirname, '../../../../../i18n', locale));
  return REPORTERS[name]!({findings, files: 2, t, locate: (finding) => `site/${finding.path}`});
}

test('text: a line a finding that an editor can open, and how many there are', async () => {
  expect(await report('text', FINDINGS)).toEqual([
    'site/i18n/en/a,b:c.mdx:3:5: error: Unexpected 5%, expected 6%\n (numbers)',
    'site/docs/a.mdx:1:1: warning: Unexpected copy of the source, expected a translation (untranslated)',
    '2 findings (errors: 1, warnings: 1)',
  ]);
  expect(await report('text', [])).toEqual(['Nothing found in 2 files.']);
  expect((await report('text', FINDINGS, 'ko')).at(-1)).toBe('2건: 오류 1건, 경고 1건');
});

test('json: one object of the contract', async () => {
  const [line, ...rest] = await report('json', FINDINGS);
  expect(rest).toEqual([]);
  expect(JSON.parse(line!)).toEqual({
    findings: [
      {ruleId: 'numbers', severity: 'error', path: 'i18n/en/a,b:c.mdx', line: 3, column: 5, message: 'Unexpected 5%, expected 6%\n', sourceText: '6%', targetText: '5%'},
      {ruleId: 'untranslated', severity: 'warning', path: 'docs/a.mdx', line: 1, column: 1, message: 'Unexpected copy of the source, expected a translation', sourceText: '가', targetText: '가'},
    ],
  });
  expect(await report('json', [])).toEqual(['{"findings":[]}']);
});

test('github: annotations, with what ends a property or a line escaped', async () => {
  expect(await report('github', FINDINGS)).toEqual([
    '::error file=site/i18n/en/a%2Cb%3Ac.mdx,line=3,col=5,title=numbers::Unexpected 5%25, expected 6%25%0A',
    '::warning file=site/docs/a.mdx,line=1,col=1,title=untranslated::Unexpected copy of the source, expected a translation',
  ]);
});
