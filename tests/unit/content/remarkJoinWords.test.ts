import {toString} from 'mdast-util-to-string';
import {expect, test} from 'vitest';
import {NO_BREAK_SPACE, WORD_JOINER} from '../../../src/content/glue';
import {parsePage} from '../../../src/content/parsePage';
import {remarkJoinWords} from '../../../src/content/remarkJoinWords';

function run(text: string, language: string): string {
  const root = parsePage(text);
  remarkJoinWords({language})(root);
  return toString(root).replaceAll(WORD_JOINER, '|').replaceAll(NO_BREAK_SPACE, '_');
}

test.each([
  ['across the end of an element', '<Fact ids="P01.1">‘등’</Fact>이라는 말', '‘등’|이라는_말'],
  ['across a mark', '<Mark as="inferred">2019년 5월</Mark> 13일', '2019년 5월_13일'],
  ['across an element without text', '‘등’<Source ids="P01.1" />이라는', '‘등’|이라는'],
  ['behind code', '`docs/`를 `a-b`', 'docs/|를 a-b'],
  ['in headings, lists and notes', '# 두 가지\n\n- 두 가지\n\n:::note[두 가지]\n\n두 가지\n\n:::', '두_가지두_가지두_가지두_가지'],
  ['in cells, each by itself', '| 5월 | 13일 |\n| --- | --- |\n| ‘등’ | 이라 |', '5월13일‘등’이라'],
  ['not in code', '```\n두 가지\n```', '두 가지'],
])('%s', (_, text, expected) => {
  expect(run(text, 'ko')).toBe(expected);
});
