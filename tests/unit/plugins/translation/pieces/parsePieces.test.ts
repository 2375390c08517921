import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {checkPieces} from '../../../../../src/plugins/translation/pieces/checkPieces';
import {formatPieces} from '../../../../../src/plugins/translation/pieces/formatPieces';
import {joinPieces, parsePieces} from '../../../../../src/plugins/translation/pieces/parsePieces';
import type {Piece} from '../../../../../src/plugins/translation/pieces/piece';
import type {UnitKind} from '../../../../../src/plugins/translation/units/unit';
import {listPageTrees, readPages} from '../../../../support/sitePages';

const KINDS: readonly UnitKind[] = ['front-matter', 'heading', 'paragraph', 'list-item', 'cell', 'admonition-title', 'attribute', 'code', 'message'];

const MARKS = ['*', '**', '_', '`', '``', '~~', '[', '](', ')', '![', '] [', '[^1]', '"', "'", '<b>', '</b>', '<Term id="x" title="t">', '</Term>', '<br/>', '{', '}', '{x}', '{{', '}}', '<!--', '-->', '$', '\\', '&amp;', '\n', '  \n', '\r\n', '\t', '# ', '- ', '> ', '|', ':a', ':a[', 'import x', 'export y', '\uFEFF', '\0', 'http://a.b', '<http://a.b>', ' ', '말', 'word', '😀'];

const markdownish = fc.array(fc.constantFrom(...MARKS), {maxLength: 25}).map((marks) => marks.join(''));

describe('parsePieces', () => {
  test.each([
    ['see [the *map*](./map.mdx "A map") in `a`', 'see <1>the <2>map</2></1><3>A map</3> in <4/>'],
    ['![a *tower* & `c`](x.png "T") 5 \\* 3 &amp; more', '<1>a <2>tower</2> & <3/></1><4>T</4> 5 * 3 & more'],
    ['<Term id="x" title="Foo &amp; b">word</Term> {x} <br/>', '<1>Foo & b</1><2>word</2> <3/> <4/>'],
    ['a <!-- c --> <b class="x" title="q">x *y*</b> <br> {{ foo }} {#id}', 'a <1/> <2>q</2><3>x <4>y</4></3> <5/> <6/> <7/>'],
    ['from $5 to $10, $x_1$ and $$\\frac{a}{b}$$', 'from $5 to $10, <1/> and <2/>'],
    ['`$a` and `$b`', '<1/> and <2/>'],
    ['[one][a] [two][] [^1] [three]', '<1>one</1> <2>two</2> <3/> [three]'],
    ['import taxes at 10:30, 오전:오후', 'import taxes at 10:30, 오전:오후'],
    [':abbr[HTML]{title=x}', '<1>HTML</1>'],
    ['one\\\ntwo  \nthree', 'one<1/>two<2/>three'],
    ['https://a.example <https://b.example> [](c)', '<1/> <2/> <3/>'],
    ['1. # - > text', '1. # - > text'],
  ])('%j is %s to a translator', (text, expected) => {
    expect(formatPieces(parsePieces(text, {kind: 'paragraph'}))).toBe(expected);
  });

  test.each([
    ['Hello {name, plural {x}}, <b>you</b> <1/> <FILE>', 'Hello <1/>, <2>you</2> <3/> <4/>'],
    ['5 * 3 _and_ `x`', '5 * 3 _and_ `x`'],
  ])('the message %j is %s', (text, expected) => {
    expect(formatPieces(parsePieces(text, {kind: 'message'}))).toBe(expected);
  });

  test('what may look like a tag of ours is marked as text', () => {
    expect(formatPieces(parsePieces('\\<1> and \\\\\\</2>', {kind: 'paragraph'}))).toBe('\\<1> and \\\\\\</2>');
  });

  test('knows elements that only stand for marks, and the address of a link', () => {
    const keys = placeholders(parsePieces('<strong>a</strong> **b** <em className="x">c</em> [d](./e.mdx)', {kind: 'paragraph'})).map(({key}) => key);
    expect([...new Set(keys)]).toEqual(['emphasis strong', 'jsx em className="x"', 'link ./e.mdx']);
  });

  test('joining the pieces gives the text back; ids are those of pairs, well nested', () => {
    fc.assert(
      fc.property(markdownish, fc.constantFrom(...KINDS), (text, kind) => {
        const pieces = parsePieces(text, {kind});
        expect(joinPieces(pieces)).toBe(text);
        expect(checkPieces(pieces, pieces)).toEqual([]);
      }),
      {numRuns: 400},
    );
  });

  test('the law holds on every stretch between blank lines of our pages', () => {
    for (const {text} of listPageTrees().flatMap(readPages)) {
      for (const stretch of text.split(/\n{2,}/)) {
        expect(joinPieces(parsePieces(stretch, {kind: 'paragraph'}))).toBe(stretch);
      }
    }
  });
});

function placeholders(pieces: readonly Piece[]) {
  return pieces.filter((piece) => piece.type === 'placeholder');
}
