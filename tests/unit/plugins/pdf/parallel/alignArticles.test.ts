import {expect, test} from 'vitest';
import type {Block} from '../../../../../src/plugins/pdf/hast/article';
import {alignArticles} from '../../../../../src/plugins/pdf/parallel/alignArticles';

const paragraph = (value: string, key?: string): Block => ({kind: 'paragraph', key, ids: [], isLead: false, children: [{kind: 'text', value}]});
const heading = (value: string, key?: string): Block => ({kind: 'heading', key, ids: [], depth: 2, children: [{kind: 'text', value}]});

test('each block is in a row with its translation', () => {
  const article = (blocks: readonly Block[]) => ({page: 'a.html', chapterId: 'a', lang: 'ko', title: [], blocks, footnotes: new Map()});
  const rows = alignArticles([article([heading('제목', 'h'), paragraph('글', 'p')]), article([heading('Title', 'h'), paragraph('Text', 'p')])], () => {});
  expect(rows.map((row) => row.map((cell) => cell.map(({kind}) => kind)))).toEqual([[['heading'], ['heading']], [['paragraph'], ['paragraph']]]);
});
