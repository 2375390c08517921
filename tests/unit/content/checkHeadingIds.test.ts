import {expect, test} from 'vitest';
import {checkHeadingIds} from '../../../src/content/checkHeadingIds';
import {parsePage} from '../../../src/content/parsePage';

function check(text: string): string[] {
  return checkHeadingIds(parsePage(text)).map(({line, message}) => `${line}: ${message}`);
}

test('accepts headings of every depth with ids of their own', () => {
  expect(check('# 하나 {/* #one */}\n\n## 둘 {/* #two */}\n\n> ### 셋 {/* #three */}')).toEqual([]);
});

test('finds a heading without an id', () => {
  expect(check('---\ntitle: T\n---\n\n## 무엇에 *합의*했나')).toMatchInlineSnapshot(`
    [
      "5: Unexpected heading "무엇에 합의했나" without an id, expected one at its end: {/* #some-words */}",
    ]
  `);
});

test('finds an id that could not be part of a key', () => {
  expect(check('## 하나 {/* #a.b */}\n\n## 둘 {/* #합의 */}')).toMatchInlineSnapshot(`
    [
      "1: Unexpected heading id "a.b", expected a-z, 0-9 and hyphens only",
      "3: Unexpected heading id "합의", expected a-z, 0-9 and hyphens only",
    ]
  `);
});

test('finds every heading that takes the id of another, wherever it stands', () => {
  expect(check('## 하나 {/* #one */}\n\n:::context[말]\n\n### 둘 {/* #one */}\n\n:::\n\n## 셋 {/* #one */}')).toMatchInlineSnapshot(`
    [
      "5: Unexpected second heading id "one", expected every id once on a page (the first is in line 1)",
      "9: Unexpected second heading id "one", expected every id once on a page (the first is in line 1)",
    ]
  `);
});
