import {expect, test} from 'vitest';
import {checkSource} from '../../../../../src/plugins/provenance/telling/checkSource';
import {formatFinding, type TellingPage} from '../../../../../src/plugins/provenance/telling/pages';
import {ledgerOf, pageOf} from '../../../../support/telling';

interface CheckParams {
  pages: TellingPage[];
  ledger?: ReturnType<typeof ledgerOf>;
  hubs?: string[];
}

function check({pages, ledger = ledgerOf({id: 'P01.1'}), hubs = []}: CheckParams): string[] {
  return checkSource({ledger, ledgerPath: 'i18n/ledger.yml', pages, hubs, versionName: 'current'}).map(formatFinding);
}

const TELLING = '<Fact ids="P01.1">하나</Fact>';

test('accepts pages that tell every fact', () => {
  expect(check({pages: [pageOf('a', TELLING), pageOf('b', '글')]})).toEqual([]);
});

test('finds facts that no page tells', () => {
  expect(check({pages: [pageOf('a', '글')], ledger: ledgerOf({id: 'P01.1'}, {id: 'P01.2'})})).toMatchInlineSnapshot(`
    [
      "i18n/ledger.yml:1: Unexpected silence about P01.1 in edition "current", expected a page to tell it in <Fact ids="P01.1">",
      "i18n/ledger.yml:2: Unexpected silence about P01.2 in edition "current", expected a page to tell it in <Fact ids="P01.2">",
    ]
  `);
});

test('does not count what hubs repeat, nor what is only cited', () => {
  const pages = [pageOf('hub', TELLING), pageOf('a', '글 <Source ids="P01.1" />')];
  expect(check({pages, hubs: ['hub']})).toHaveLength(1);
});

test('wants a fact told on its home page', () => {
  const ledger = ledgerOf({id: 'P01.1', home: 'b'});
  expect(check({pages: [pageOf('a', TELLING), pageOf('b', '글')], ledger})).toMatchInlineSnapshot(`
    [
      "i18n/ledger.yml:1: Unexpected silence about P01.1 in edition "current", expected page "b" to tell it in <Fact ids="P01.1">",
    ]
  `);
  expect(check({pages: [pageOf('b', TELLING)], ledger})).toEqual([]);
});

test.each([
  [
    'ids that the ledger does not have',
    '글\n\n<Fact ids="P01.1 P09.9">하나</Fact> <Source ids="P08.8" />',
    [
      'docs/a.mdx:3: Unexpected fact id "P09.9", expected an id of the ledger',
      'docs/a.mdx:3: Unexpected fact id "P08.8", expected an id of the ledger',
    ],
  ],
  [
    'a mark without ids',
    `${TELLING} <Fact>하나</Fact> <Source />`,
    [
      'docs/a.mdx:1: Unexpected 0 fact ids in one mark, expected 1 to 4: mark the smaller statement',
      'docs/a.mdx:1: Unexpected <Source> without fact ids, expected ids="…" with at least one',
    ],
  ],
  [
    'a mark with too many',
    '<Fact ids="P01.1 P01.2 P01.3 P01.4 P01.5">하나</Fact>',
    ['docs/a.mdx:1: Unexpected 5 fact ids in one mark, expected 1 to 4: mark the smaller statement'],
  ],
  [
    'an id twice in a mark',
    '<Fact ids="P01.1 P01.1">하나</Fact>',
    ['docs/a.mdx:1: Unexpected second P01.1 in one mark, expected every id once'],
  ],
  [
    'a mark around blocks',
    '<Fact ids="P01.1">\n\n하나\n\n둘\n\n</Fact>',
    ['docs/a.mdx:1: Unexpected <Fact> around blocks, expected one within each block'],
  ],
  [
    'a mark within another',
    '글\n<Fact ids="P01.1">하나 <Fact ids="P01.2">둘</Fact></Fact>',
    ['docs/a.mdx:2: Unexpected <Fact> inside another, expected them side by side'],
  ],
  [
    'headings that break the keys',
    `## 하나\n\n${TELLING}\n\n## 둘 {/* #a.b */}\n\n## 셋 {/* #c */}\n\n## 넷 {/* #c */}`,
    [
      'docs/a.mdx:1: Unexpected heading "하나" without an id, expected one at its end: {/* #some-words */}',
      'docs/a.mdx:5: Unexpected heading id "a.b", expected a-z, 0-9 and hyphens only',
      'docs/a.mdx:9: Unexpected second heading id "c", expected every id once on a page (the first is in line 7)',
    ],
  ],
])('finds %s', (_, text, findings) => {
  const ledger = ledgerOf(...['P01.1', 'P01.2', 'P01.3', 'P01.4', 'P01.5'].map((id) => ({id})));
  const others = pageOf('others', '<Fact ids="P01.2 P01.3">가</Fact> <Fact ids="P01.4 P01.5">나</Fact>');
  expect(check({pages: [pageOf('a', text), others], ledger})).toEqual(findings);
});

test('cites many facts at once', () => {
  const ids = ['P01.1', 'P01.2', 'P01.3', 'P01.4', 'P01.5'];
  const told = ids.map((id) => `<Fact ids="${id}">가</Fact>`).join(' ');
  const pages = [pageOf('a', `${told} <Source ids="${ids.join(' ')}" />`)];
  expect(check({pages, ledger: ledgerOf(...ids.map((id) => ({id})))})).toEqual([]);
});

test('says of a page that cannot be parsed where, and does not guess what it tells', () => {
  expect(check({pages: [pageOf('a', '글\n\n<Fact ids="P01.1">하나')]})).toMatchInlineSnapshot(`
    [
      "docs/a.mdx:3: Unexpected MDX, expected a page that can be parsed: Expected a closing tag for \`<Fact>\` (3:1-3:19) before the end of \`paragraph\`",
    ]
  `);
});
