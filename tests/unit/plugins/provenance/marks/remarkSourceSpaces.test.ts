import type {Paragraph} from 'mdast';
import {expect, test} from 'vitest';
import {parsePage} from '../../../../../src/content/parsePage';
import {remarkSourceSpaces} from '../../../../../src/plugins/provenance/marks/remarkSourceSpaces';

test.each([
  ['가입자는 1억 명이다 <Source ids="P13.2" /> 그리고', ['가입자는 1억 명이다', ' 그리고']],
  ['**굵은 글** <Source ids="P13.2" />', ['']],
  ['사이 <Term id="mts">MTS</Term> 사이', ['사이 ', ' 사이']],
])('%s', (text, expected) => {
  const root = parsePage(text);
  remarkSourceSpaces()(root);
  const {children} = root.children[0] as Paragraph;
  expect(children.flatMap((child) => (child.type === 'text' ? [child.value] : []))).toEqual(expected);
});
