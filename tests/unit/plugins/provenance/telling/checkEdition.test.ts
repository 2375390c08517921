import {expect, test} from 'vitest';
import {checkEdition, ensureNoFindings, reportFindings} from '../../../../../src/plugins/provenance/telling/checkEdition';
import {ledgerOf, pageOf} from '../../../../support/telling';

const PAIRS = [
  {source: pageOf('b', '글 <Fact ids="P09.9">하나</Fact>'), target: pageOf('b', '<Fact ids="P01.1">One</Fact>', 'i18n/en/docs')},
  {source: pageOf('a', '글\n\n<Fact>둘</Fact>')},
];

function check(currentLocale: string) {
  return checkEdition({
    ledger: ledgerOf({id: 'P01.1'}),
    pairs: currentLocale === 'ko' ? PAIRS.map(({source}) => ({source})) : PAIRS,
    options: {ledger: 'i18n/ledger.yml', hubs: []},
    versionName: '1.0',
    i18n: {currentLocale, defaultLocale: 'ko'},
  });
}

test('has errors in the source locale, sorted by file and line', () => {
  const {errors, warnings} = check('ko');
  expect(warnings).toEqual([]);
  expect(() => ensureNoFindings(errors)).toThrowErrorMatchingInlineSnapshot(`
    [Error: The pages do not tell the ledger as they should:
    docs/a.mdx:3: Unexpected 0 fact ids in one mark, expected 1 to 4: mark the smaller statement
    docs/b.mdx:1: Unexpected fact id "P09.9", expected an id of the ledger
    i18n/ledger.yml:1: Unexpected silence about P01.1 in edition "1.0", expected a page to tell it in <Fact ids="P01.1">]
  `);
});

test('has only warnings in any other', () => {
  const {errors, warnings} = check('en');
  const reported: string[] = [];
  reportFindings(warnings, (message) => reported.push(message));
  expect(() => ensureNoFindings(errors)).not.toThrow();
  expect(reported).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:1: Unexpected untranslated page, expected a translation",
      "i18n/en/docs/b.mdx:1: Unexpected facts P01.1 in _.p1, expected P09.9 as in docs/b.mdx",
    ]
  `);
});
