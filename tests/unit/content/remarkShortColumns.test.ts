import type {TableCell} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {expect, test} from 'vitest';
import {parsePage} from '../../../src/content/parsePage';
import {remarkShortColumns} from '../../../src/content/remarkShortColumns';

test('marks every cell of a column whose entries are all short, whatever is in the others', () => {
  const root = parsePage(`| 때 | 있었던 일 | 날 |
| --- | --- | --- |
| 2019년 5월 13일 | 두 회사가 **양해각서**를 맺었다고 밝힘 | 명시 |
| 13 May 2019 | | 명시 |`);
  remarkShortColumns()(root);
  const marked: string[] = [];
  visit(root, 'tableCell', (cell: TableCell) => {
    const {hProperties} = (cell.data ?? {}) as {hProperties?: Record<string, string>};
    if (hProperties?.['data-short'] === '') {
      marked.push(toString(cell));
    }
  });
  expect(marked).toEqual(['때', '날', '2019년 5월 13일', '명시', '13 May 2019', '명시']);
});
