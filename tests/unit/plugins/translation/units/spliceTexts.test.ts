import {expect, test} from 'vitest';
import {spliceTexts} from '../../../../../src/plugins/translation/units/spliceTexts';

test('replacements in any order leave the rest alone', () => {
  expect(spliceTexts('abcdef', [{start: 4, end: 5, text: 'E'}, {start: 0, end: 0, text: '>'}, {start: 1, end: 3, text: ''}])).toBe('>adEf');
});

test('replacements that overlap, or stand outside, are refused', () => {
  expect(() => spliceTexts('abc', [{start: 0, end: 2, text: ''}, {start: 1, end: 3, text: ''}])).toThrow('Unexpected replacement of 1–3');
  expect(() => spliceTexts('abc', [{start: 2, end: 4, text: ''}])).toThrow('expected one after 0 in a file of 3');
});
