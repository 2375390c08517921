import {expect, test} from 'vitest';
import {spliceText} from '../../../../../src/plugins/delivery/markup/spliceText';

test('replaces, removes and inserts, in any order, and leaves the rest', () => {
  expect(
    spliceText('one two three', [
      {start: 13, end: 13, text: '!'},
      {start: 0, end: 3, text: '1'},
      {start: 3, end: 7, text: ''},
    ]),
  ).toBe('1 three!');
});

test('without edits gives the text', () => expect(spliceText('one', [])).toBe('one'));

test('refuses edits that overlap', () => {
  expect(() =>
    spliceText('one two', [
      {start: 0, end: 4, text: ''},
      {start: 3, end: 5, text: ''},
    ]),
  ).toThrowErrorMatchingInlineSnapshot(`[Error: Unexpected edit at 3, expected it after the end of the one before]`);
});
