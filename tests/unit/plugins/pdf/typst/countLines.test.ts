import {describe, expect, test} from 'vitest';
import type {Block} from '../../../../../src/plugins/pdf/hast/article';
import {countLines, isShort} from '../../../../../src/plugins/pdf/typst/countLines';

const paragraph = (text: string): Block => ({kind: 'paragraph', ids: [], isLead: false, children: [{kind: 'text', value: text}]});
const table: Block = {kind: 'table', ids: [], caption: [], head: [], body: [], columns: 1};

describe('countLines', () => {
  test('counts the lines of words in a column', () => {
    expect(countLines([paragraph('가'.repeat(10))], 10)).toBe(1);
    expect(countLines([paragraph('가'.repeat(30)), paragraph('나')], 10)).toBe(4);
  });

  test('looks into boxes and lists', () => {
    const list: Block = {kind: 'list', ids: [], style: 'bullet', items: [1, 2, 3].map(() => ({ids: [], blocks: [paragraph('가')]}))};
    expect(countLines([{kind: 'quote', ids: [], blocks: [paragraph('가'), list]}], 10)).toBe(4);
  });

  test('what holds a table is never short', () => {
    expect(isShort([paragraph('가')], 10)).toBe(true);
    expect(isShort([{kind: 'aside', ids: [], tone: 'note', title: [], blocks: [table]}], 10)).toBe(false);
    expect(isShort([paragraph('가'.repeat(200))], 10)).toBe(false);
  });
});
