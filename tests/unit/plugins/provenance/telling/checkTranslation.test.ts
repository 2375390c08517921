import {expect, test} from 'vitest';
import {checkTranslation} from '../../../../../src/plugins/provenance/telling/checkTranslation';
import {formatFinding} from '../../../../../src/plugins/provenance/telling/pages';
import {pageOf} from '../../../../support/telling';

const KNOWN = new Set(['P01.1', 'P01.2']);
const TARGET_FOLDER = 'i18n/en/docs';

function check(source: string, target?: string): string[] {
  const pair = {
    source: pageOf('a', source),
    target: target === undefined ? undefined : pageOf('a', target, TARGET_FOLDER),
    targetPath: `${TARGET_FOLDER}/a.mdx`,
  };
  return checkTranslation(pair, KNOWN).map(formatFinding);
}

const SOURCE = '앞 <Fact ids="P01.1">하나</Fact>\n\n## 둘 {/* #two */}\n\n뒤 <Source ids="P01.2" />';

test('accepts a translation of the same blocks and facts, whatever their order in a block', () => {
  expect(check(SOURCE, 'Before <Fact ids="P01.1">one</Fact>\n\n## Two {/* #two */}\n\n<Source ids="P01.2" /> after')).toEqual([]);
  expect(check('<Fact ids="P01.1">하나</Fact> <Fact ids="P01.2">둘</Fact>', '<Fact ids="P01.2">two</Fact> <Fact ids="P01.1">one</Fact>')).toEqual([]);
});

test('finds a page without a translation, and says where it would be', () => {
  expect(check(SOURCE)).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:1: Unexpected untranslated page, expected i18n/en/docs/a.mdx",
    ]
  `);
});

test.each([
  ['a block too many', SOURCE.replace('## 둘', 'Extra\n\n## Two'), '3: Unexpected block _.p2, expected two.h'],
  ['a block too few', SOURCE.replace(/\n\n뒤.*/, ''), '3: Unexpected block (end of page), expected two.p1'],
  ['a block too many at the end', `${SOURCE}\n\nExtra`, '7: Unexpected block two.p2, expected (end of page)'],
  ['another heading id', SOURCE.replace('#two', '#deux'), '3: Unexpected block deux.h, expected two.h'],
  ['another fact', SOURCE.replace('P01.1', 'P01.2'), '1: Unexpected facts P01.2 in _.p1, expected P01.1'],
  ['a fact left out', SOURCE.replace(/<Fact.*?<\/Fact>/, 'one'), '1: Unexpected facts (none) in _.p1, expected P01.1'],
  [
    'a fact that is not told but cited',
    SOURCE.replace(/<Fact.*?<\/Fact>/, '<Source ids="P01.1" />'),
    '1: Unexpected facts P01.1 (cited) in _.p1, expected P01.1',
  ],
])('finds %s', (_, target, finding) => {
  expect(check(SOURCE, target)).toEqual([`i18n/en/docs/a.mdx:${finding} as in docs/a.mdx`]);
});

test.each([
  [
    'a heading without an id',
    SOURCE.replace(' {/* #two */}', ''),
    'i18n/en/docs/a.mdx:3: Unexpected heading "둘" without an id, expected one at its end: {/* #some-words */}',
  ],
  [
    'a heading id that is taken',
    `${SOURCE}\n\n## Two {/* #two */}`,
    'i18n/en/docs/a.mdx:7: Unexpected second heading id "two", expected every id once on a page (the first is in line 3)',
  ],
  [
    'a fact that does not exist',
    SOURCE.replace('P01.1', 'P09.9'),
    'i18n/en/docs/a.mdx:1: Unexpected fact id "P09.9", expected an id of the ledger',
  ],
  [
    'MDX that cannot be parsed',
    SOURCE.replace('</Fact>', ''),
    'i18n/en/docs/a.mdx:1: Unexpected MDX, expected a page that can be parsed: Expected a closing tag for `<Fact>` (1:3-1:21) before the end of `paragraph`',
  ],
])('finds what is wrong with a page by itself: %s', (_, target, finding) => {
  expect(check(SOURCE, target)).toContain(finding);
});

test('reports no facts where the blocks differ, for their keys no longer say which belong together', () => {
  expect(check(SOURCE, SOURCE.replace('앞', 'Extra\n\nBefore').replace('P01.1', 'P01.2'))).toHaveLength(1);
});

test('reports a source that cannot be parsed instead of comparing with it', () => {
  expect(check('글 <Fact>', SOURCE)).toEqual([
    'docs/a.mdx:1: Unexpected MDX, expected a page that can be parsed: Expected a closing tag for `<Fact>` (1:3-1:9) before the end of `paragraph`',
  ]);
});
