import {describe, expect, test} from 'vitest';
import type {Block} from '../../../../../src/plugins/pdf/hast/article';
import {countLines, isShort} from '../../../../../src/plugins/pdf/typst/countLines';

const paragraph = (text: string): Block => ({kind: 'paragraph', ids: [], isLead: false, children: [{kind: 'text', value: text}]});
const alone = {column: 10, isBeside: false};
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

  test('what has a note is short only beside another language', () => {
    const cited: Block = {kind: 'paragraph', ids: [], isLead: false, children: [{kind: 'strong', children: [{kind: 'link', to: {kind: 'outside', url: 'https://example.org'}, children: []}]}]};
    expect(isShort([paragraph('가'), cited], alone)).toBe(false);
    expect(isShort([{kind: 'list', ids: [], style: 'bullet', items: [{ids: [], blocks: [cited]}]}], alone)).toBe(false);
    expect(isShort([cited], {...alone, isBeside: true})).toBe(true);
  });

  test('what holds a table is never short', () => {
    expect(isShort([paragraph('가')], alone)).toBe(true);
    expect(isShort([{kind: 'aside', ids: [], tone: 'note', title: [], blocks: [table]}], alone)).toBe(false);
    expect(isShort([paragraph('가'.repeat(200))], alone)).toBe(false);
  });
});
