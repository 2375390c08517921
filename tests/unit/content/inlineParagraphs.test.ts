import type {Paragraph, Root} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {expect, test} from 'vitest';
import {restoreInlineParagraphs} from '../../../src/content/inlineParagraphs';
import {parsePage} from '../../../src/content/parsePage';

/** The blocks of a page, a line each: their type, and that of the nodes in them. */
function blocksOf(text: string, inline = ['Fact', 'Term']): string[] {
  const root: Root = parsePage(text);
  restoreInlineParagraphs(root, new Set(inline));
  return root.children.map((node) => `${node.type}: ${'children' in node ? node.children.map(({type}) => type).join(' ') : ''}`);
}

test('gives elements on one line, or on lines that follow each other, one paragraph', () => {
  expect(blocksOf('<Fact ids="a">하나</Fact> <Fact ids="b">둘</Fact>\n<Term id="c">셋</Term>')).toEqual([
    'paragraph: mdxJsxTextElement text mdxJsxTextElement text mdxJsxTextElement',
  ]);
});

test('puts no space between elements that touch', () => {
  const root = parsePage('<Fact ids="a">하나</Fact><Term id="b">둘</Term>', {inline: ['Fact', 'Term']});
  expect(toString(root)).toBe('하나둘');
});

test('starts a new paragraph after a blank line', () => {
  expect(blocksOf('<Fact ids="a">하나</Fact>\n\n<Fact ids="b">둘</Fact>')).toEqual([
    'paragraph: mdxJsxTextElement',
    'paragraph: mdxJsxTextElement',
  ]);
});

test('takes an element whose tags stand on lines of their own for the line it holds', () => {
  expect(blocksOf('<Fact ids="a">\n하나 <Term id="b">둘</Term>\n</Fact>')).toEqual(['paragraph: mdxJsxTextElement']);
  expect(toString(parsePage('<Fact ids="a">\n하나\n</Fact>', {inline: ['Fact']}))).toBe('하나');
});

test('leaves an element that holds several blocks, and elements it is not told of', () => {
  expect(blocksOf('<Fact ids="a">\n\n하나\n\n둘\n\n</Fact>')).toEqual(['mdxJsxFlowElement: paragraph paragraph']);
  expect(blocksOf('<div>하나</div>')).toEqual(['mdxJsxFlowElement: text']);
});

test('restores inside lists, quotes, notes and elements', () => {
  const root = parsePage('- <Fact ids="a">하나</Fact>\n\n<div>\n\n<Fact ids="b">둘</Fact>\n\n</div>', {inline: ['Fact']});
  const [list, div] = root.children as {children: {type: string; children: {type: string}[]}[]}[];
  expect(list!.children[0]!.children[0]!.type).toBe('paragraph');
  expect(div!.children[0]!.type).toBe('paragraph');
});

test('gives a note back its label', () => {
  const [note] = parsePage(':::note[<Term id="a">하나</Term>]\n\n<Term id="b">둘</Term>\n\n:::', {inline: ['Term']}).children;
  const paragraphs = (note as ContainerDirective).children as Paragraph[];
  expect(paragraphs.map(({data}) => data)).toEqual([{directiveLabel: true}, undefined]);
});
