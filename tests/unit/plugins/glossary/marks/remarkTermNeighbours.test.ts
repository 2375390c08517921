import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {parsePage} from '../../../../../src/content/parsePage';
import {remarkTermNeighbours} from '../../../../../src/plugins/glossary/marks/remarkTermNeighbours';

/** The paragraph without what the terms took, and what they took. */
function run(text: string): {rest: string; taken: Record<string, unknown>[]} {
  const root = parsePage(text);
  remarkTermNeighbours()(root);
  const taken: Record<string, unknown>[] = [];
  visit(root, 'mdxJsxTextElement', ({attributes}: MdxJsxTextElement) => {
    const named = attributes.filter((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name !== 'id');
    taken.push(Object.fromEntries(named.map((attribute) => ['name' in attribute ? attribute.name : '', attribute.value])));
  });
  return {rest: toString(root), taken};
}

test.each([
  ['그는 <Term id="mou">양해각서</Term>를 맺었다', '그는 양해각서 맺었다', [{after: '를'}]],
  ['뜻(<Term id="mou">양해각서</Term>)은', ' 양해각서'.trim(), [{before: '뜻(', after: ')은'}]],
  ['나는 <Term id="mou">양해각서</Term> 둘', '나는 양해각서 둘', [{}]],
  ['<Term id="a">가</Term>·<Term id="b">나</Term>와', '가나', [{after: '·'}, {after: '와'}]],
  ['<Term id="a">가</Term>**굵게**', '가굵게', [{}]],
])('%s', (text, rest, taken) => {
  expect(run(text)).toEqual({rest, taken});
});
