import fc from 'fast-check';
import type {Node, Parent, Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {describe, expect, test} from 'vitest';
import {parsePage} from '../../../../../src/content/parsePage';
import {decodeText} from '../../../../../src/plugins/translation/units/decodeText';
import {encodeText} from '../../../../../src/plugins/translation/units/encodeText';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';
import {spliceTexts} from '../../../../../src/plugins/translation/units/spliceTexts';
import {pageModel, toMdx} from '../../../../support/arbitraryPage';
import {listPageTrees, readPages} from '../../../../support/sitePages';

const OWN_PAGES = listPageTrees().flatMap(readPages);

const outline = (page: string, path = 'page.mdx') => listUnits(page, path).map(({kind, id, line, text}) => [kind, id, line, text]);

/** Headings, code, cells and lines of text that the parser of MDX finds, by the line they begin in. */
function listBlocks(root: Root): string[] {
  const blocks: string[] = [];
  visit(root, (node: Node) => {
    // The space between two elements of a line has no place of its own.
    const line = node.position?.start.line;
    if (node.type === 'heading') blocks.push(`heading ${line}`);
    if (node.type === 'code' && (node as {value?: string}).value?.trim()) blocks.push(`code ${line! + 1}`);
    if (node.type === 'tableCell' && hasText(node)) blocks.push(`cell ${line}`);
    if (['paragraph', 'mdxJsxFlowElement'].includes(node.type) && hasOwnText(node as Parent)) blocks.push(`text ${line}`);
  });
  return [...new Set(blocks)].sort();
}

function hasText(node: Node): boolean {
  return 'value' in node ? String(node.value).trim() !== '' : ((node as Partial<Parent>).children ?? []).some(hasText);
}

/** Text of a directive's label is a title; that of blocks inside is theirs. */
function hasOwnText({data, children}: Parent): boolean {
  const isLabel = (data as {directiveLabel?: boolean} | undefined)?.directiveLabel;
  return !isLabel && children.some((child) => ['text', 'inlineCode', 'image'].includes(child.type) || (/Text|link|strong|emphasis/.test(child.type) && hasText(child)));
}

function listUnitBlocks(page: string): string[] {
  const names: Record<string, string> = {heading: 'heading', code: 'code', cell: 'cell', paragraph: 'text', 'list-item': 'text'};
  return [...new Set(listUnits(page, 'page.mdx').filter(({kind}) => names[kind]).map(({kind, line}) => `${names[kind]} ${line}`))].sort();
}

function ensureLaws(page: string): void {
  const units = listUnits(page, 'page.mdx');
  units.forEach(({start, end, text, line}, index) => {
    expect(page.slice(start, end)).toBe(text);
    expect(page.slice(0, start).split('\n').length).toBe(line);
    expect(start).toBeGreaterThanOrEqual(units[index - 1]?.end ?? 0);
  });
  expect(new Set(units.map(({id}) => id)).size).toBe(units.length);
  expect(spliceTexts(page, units)).toBe(page);
  expect(spliceTexts(page, units.map((unit) => ({...unit, text: encodeText(unit, decodeText(unit))})))).toBe(page);
}

function ensureOthersStay(page: string, place: number): void {
  const units = listUnits(page, 'page.mdx');
  const [index, unit] = [place % units.length, units[place % units.length]!];
  if (unit.kind === 'code') return;
  const changed = listUnits(spliceTexts(page, [{...unit, text: encodeText(unit, 'Other words')}]), 'page.mdx');
  const others = (all: typeof units) => all.filter((_, at) => at !== index).map(({id, kind, text}) => ({id, kind, text}));
  expect(others(changed)).toEqual(others(units));
  expect(decodeText(changed[index]!)).toBe('Other words');
}

describe('on every page of the site', () => {
  test('there are pages', () => expect(OWN_PAGES.length).toBeGreaterThan(60));

  test('put back, the units give the page; they are disjoint, in order and named once', () => {
    OWN_PAGES.forEach(({text}) => ensureLaws(text));
  });

  test('a unit in other words leaves all others as they were', () => {
    OWN_PAGES.forEach(({text}) => [0, 7, 20].forEach((place) => ensureOthersStay(text, place)));
  });

  test('the blocks are those of the parser of MDX', () => {
    const inOrder = OWN_PAGES.filter((_, index) => index % 4 === 0);
    inOrder.forEach(({text, path}) => expect([path, ...listUnitBlocks(text)]).toEqual([path, ...listBlocks(parsePage(text))]));
  });
});

describe('on random pages', () => {
  const page = pageModel.map(toMdx).filter((text) => text.trim() !== '');

  test('the laws hold', () => {
    fc.assert(fc.property(page, ensureLaws));
    fc.assert(fc.property(page, fc.nat(99), ensureOthersStay));
  });

  test('the blocks are those of the parser of MDX', () => {
    fc.assert(
      fc.property(page, (text) => {
        expect(listUnitBlocks(text)).toEqual(listBlocks(parsePage(text, {inline: ['Fact', 'Term']})));
      }),
      {numRuns: 60},
    );
  });

  test('whatever is no Markdown at all is read as well', () => {
    const mark = fc.constantFrom('<', '>', '{', '}', '`', '```', '\n', '\n\n', '- ', '> ', '|', '---', ':::', ':::note', '#', ' ', '    ', '[', ']', '\\', '"', 'word', '가', '\r\n', '<!--', '1. ', '\t');
    fc.assert(fc.property(fc.array(mark, {maxLength: 40}), (marks) => ensureLaws(marks.join(''))), {numRuns: 500});
  });
});

describe('kinds', () => {
  test.each([
    ['a heading without its id', '## Who came? {/* #who */}', [['heading', 'who.h', 1, 'Who came?']]],
    ['the id of other systems', '## Who came? {#who}', [['heading', 'who.h', 1, 'Who came?']]],
    ['a heading without an id', '# One\n\nTwo\n', [['heading', '_1.h', 1, 'One'], ['paragraph', '_1.p1', 3, 'Two']]],
    ['an underlined heading', 'One\n===\n', [['heading', '_1.h', 1, 'One']]],
    ['an id that is taken', '# A {#a}\n\n# B {#a}', [['heading', 'a.h', 1, 'A'], ['heading', '_2.h', 3, 'B']]],
    [
      'list items, one in the other, and a task',
      '- one\n  more\n  1. two\n- [x] three',
      [['list-item', '_.li1', 1, 'one\n  more'], ['list-item', '_.li2', 3, 'two'], ['list-item', '_.li3', 4, 'three']],
    ],
    [
      'cells, one of them with an escaped pipe and one empty',
      '| a \\| b | |\n|---|---|\n| c | d |',
      [['cell', '_.tr1/c1', 1, 'a \\| b'], ['cell', '_.tr2/c1', 3, 'c'], ['cell', '_.tr2/c2', 3, 'd']],
    ],
    [
      'an admonition with its title',
      ':::note[A title]\n\nText.\n\n:::\n\nAfter.',
      [['admonition-title', '_.note1.label1', 1, 'A title'], ['paragraph', '_.note1.p1', 3, 'Text.'], ['paragraph', '_.p1', 7, 'After.']],
    ],
    ['an admonition of VitePress', '::: tip Look out\nText.\n:::', [['admonition-title', '_.tip1.label1', 1, 'Look out'], ['paragraph', '_.tip1.p1', 2, 'Text.']]],
    ['an alert of GitHub', '> [!NOTE]\n> Text\n> more', [['paragraph', '_.p1', 2, 'Text\n> more']]],
    ['text between tags', '<Tabs>\n  <Tab label="Apple">\n    An apple.\n  </Tab>\n</Tabs>', [['attribute', '_.attribute1/label', 2, 'Apple'], ['paragraph', '_.p1', 3, 'An apple.']]],
    ['tags that something in the line answers', '<details><summary>More</summary>', [['paragraph', '_.p1', 1, '<summary>More</summary>']]],
    ['rows of block elements', '<ul>\n<li>One</li>\n<li>Two</li>\n</ul>', [['paragraph', '_.p1', 2, '<li>One</li>'], ['paragraph', '_.p2', 3, '<li>Two</li>']]],
    ['the alternative of an image that is an element', '<img src="a.png" alt="A map" />', [['attribute', '_.attribute1/alt', 1, 'A map']]],
    ['code, and the title of its file', '```js title="a.js"\nlet a;\n```', [['attribute', '_.attribute1/title', 1, 'a.js'], ['code', '_.code1', 2, 'let a;']]],
    ['imports, comments, expressions and definitions: nothing', 'import A from "a";\n\n{/* c */}\n\n<!-- d -->\n\n{a.map((b) => (\n  <B/>\n))}\n\n[e]: https://e.org', []],
    ['footnotes', 'Text[^1].\n\n[^1]: Note.\n[^2]: Other.', [['paragraph', '_.p1', 1, 'Text[^1].'], ['paragraph', '_.p2', 3, 'Note.'], ['paragraph', '_.p3', 4, 'Other.']]],
    ['a page that begins with a byte order mark', '\uFEFF# One', [['heading', '_1.h', 1, 'One']]],
    ['a table right after a list', '- a\n| b |\n|---|', [['list-item', '_.li1', 1, 'a'], ['cell', '_.tr1/c1', 2, 'b']]],
    ['a heading with a pipe, underlined', 'a \\| b\n---', [['heading', '_1.h', 1, 'a \\| b']]],
  ])('%s', (_, page, expected) => expect(outline(page)).toEqual(expected));

  test('indented code is code in Markdown alone', () => {
    expect(outline('Text\n\n    code\n', 'page.md').map(([kind]) => kind)).toEqual(['paragraph', 'code']);
    expect(outline('Text\n\n    text\n', 'page.mdx').map(([kind]) => kind)).toEqual(['paragraph', 'paragraph']);
  });

  test('front matter that readers see, in every way to write it', () => {
    const page = "---\ntitle: 'It''s'\ndescription: >-\n  Two\n  lines\nslug: /a\nkeywords: [one, \"t\\u0077o\"]\n---\n";
    expect(listUnits(page, 'a.md').map((unit) => [unit.id, decodeText(unit)])).toEqual([
      ['_.title', "It's"],
      ['_.description', 'Two lines'],
      ['_.keywords.1', 'one'],
      ['_.keywords.2', 'two'],
    ]);
  });

  test('malformed front matter and catalogues name file and line', () => {
    expect(() => listUnits('---\nid: a\ntitle: [one\n---\n', 'docs/a.md')).toThrow(/^docs\/a\.md:\d: Unexpected YAML/);
    expect(() => listUnits('{\n  "a": {"message": "b"\n', 'code.json')).toThrow(/^code\.json:\d: Unexpected YAML/);
  });
});

describe('texts as they are written', () => {
  const rewrite = (page: string, text: string, path = 'page.mdx') => {
    const [unit] = listUnits(page, path);
    return spliceTexts(page, [{...unit!, text: encodeText(unit!, text)}]);
  };

  test.each([
    ['single quotes', "---\ntitle: 'One'\n---\n", "It's: two", "---\ntitle: 'It''s: two'\n---\n"],
    ['double quotes', '---\ntitle: "One"\n---\n', 'Say “two” \\ "three"', '---\ntitle: "Say “two” \\\\ \\"three\\""\n---\n'],
    ['none until they are needed', '---\ntitle: One\n---\n', 'Two: three', "---\ntitle: 'Two: three'\n---\n"],
    ['a folded block', '---\ntitle: >-\n  One\n  two\nslug: a\n---\n', 'Three: four', '---\ntitle: >-\n  Three: four\nslug: a\n---\n'],
    ['a literal block', '---\na:\n  title: |\n    One\n---\n', 'Two\nthree', '---\na:\n  title: |\n    Two\n    three\n---\n'],
    ['lines that end as in Windows', 'a\r\nb\r\n', 'c\nd', 'c\r\nd\r\n'],
    ['a quote', '> one\n> two\n', 'a\nb', '> a\n> b\n'],
    ['a quote in a list', '1. > one\n', 'a\nb', '1. > a\n   > b\n'],
    ['an attribute', '<Tab label="One" />', 'a "b" & c', '<Tab label="a &quot;b&quot; &amp; c" />'],
  ])('%s', (_, page, text, expected) => {
    expect(rewrite(page, text)).toBe(expected);
    expect(decodeText(listUnits(expected, 'page.mdx')[0]!)).toBe(text);
  });

  test('a message', () => {
    expect(rewrite('{"a": {"message": "b", "description": "c"}}', 'say "d"\n', 'code.json')).toBe('{"a": {"message": "say \\"d\\"\\n", "description": "c"}}');
  });
});
