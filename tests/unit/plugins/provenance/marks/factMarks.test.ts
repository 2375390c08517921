import {expect, test} from 'vitest';
import {parsePage} from '../../../../../src/content/parsePage';
import {listFactMarks} from '../../../../../src/plugins/provenance/marks/factMarks';

/** `kind ids unit`, and `line` and `nested` where they are asked about. */
function marksOf(text: string) {
  return listFactMarks(parsePage(text, {inline: ['Fact', 'Source']}), {figures: ['Figure']});
}

function describeMarks(text: string): string[] {
  return marksOf(text).map(({kind, ids, unit}) => `${kind} ${ids.join('+')} in ${unit}`);
}

test.each([
  ['a paragraph', '글 <Fact ids="P01.1">사실</Fact> 글', '_.p1'],
  ['a line of its own', '<Fact ids="P01.1">사실</Fact>', '_.p1'],
  ['lines of its own', '<Fact ids="P01.1">\n사실\n</Fact>', '_.p1'],
  ['a heading', '## <Fact ids="P01.1">사실</Fact> {/* #one */}', 'one.h'],
  ['the label of a note', ':::note[<Fact ids="P01.1">사실</Fact>]\n\n글\n\n:::', '_.note1.label1'],
  ['a note', ':::note\n\n글 <Fact ids="P01.1">사실</Fact>\n\n:::', '_.note1.p1'],
  ['a caption', '<Figure name="a"><Fact ids="P01.1">사실</Fact></Figure>', '_.caption1'],
  ['a caption of several lines', '<Figure name="a">\n\n글 <Fact ids="P01.1">사실</Fact>\n\n</Figure>', '_.caption1'],
  ['a table', '| 수 |\n| - |\n| <Fact ids="P01.1">사실</Fact> |', '_.tr2'],
  ['an item', '- <Fact ids="P01.1">사실</Fact>', '_.li1'],
  ['an item within an item', '- 하나\n  - <Fact ids="P01.1">사실</Fact>', '_.li2'],
  ['the second paragraph of an item', '- 하나\n\n  <Fact ids="P01.1">사실</Fact>', '_.p1'],
  ['a quote', '> <Fact ids="P01.1">사실</Fact>', '_.p1'],
  ['a footnote', '글[^1]\n\n[^1]: <Fact ids="P01.1">사실</Fact>', '_.p2'],
  ['an element that holds a line', '<div><Fact ids="P01.1">사실</Fact></div>', '_.p1'],
  ['an element that holds blocks', '<div>\n\n하나\n\n<Fact ids="P01.1">사실</Fact>\n\n</div>', '_.p2'],
  ['emphasis and links', '*[<Fact ids="P01.1">사실</Fact>](./a.mdx)*', '_.p1'],
])('sees a mark in %s', (_, text, unit) => {
  expect(describeMarks(text)).toEqual([`telling P01.1 in ${unit}`]);
});

test('tells marks that cite from marks that tell, in reading order', () => {
  expect(describeMarks('<Source ids="P01.1\n P01.2" /> <Fact ids="P02.1">사실</Fact>\n\n- <Source ids="P03.1" />')).toEqual([
    'citing P01.1+P01.2 in _.p1',
    'telling P02.1 in _.p1',
    'citing P03.1 in _.li1',
  ]);
});

test('knows marks around blocks and within others', () => {
  const [around, within] = marksOf('<Fact ids="P01.1">\n\n하나\n\n둘 <Fact ids="P01.2">셋</Fact>\n\n</Fact>');
  expect(around).toEqual({kind: 'telling', ids: ['P01.1'], unit: undefined, isNested: false, line: 1});
  expect(within).toEqual({kind: 'telling', ids: ['P01.2'], unit: '_.p2', isNested: true, line: 5});
});

test('finds no ids in a mark without them, or with an expression for them', () => {
  expect(marksOf('<Fact>하나</Fact> <Fact ids={x}>둘</Fact>').map(({ids}) => ids)).toEqual([[], []]);
});

test('takes nothing else for a mark', () => {
  expect(marksOf('<Term id="a">하나</Term>\n\n:::Fact\n\n둘\n\n:::\n\n<></>')).toEqual([]);
});
