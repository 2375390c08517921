import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Inline} from '../../../../../src/plugins/pdf/hast/article';
import {collapseSpaces, toText} from '../../../../../src/plugins/pdf/hast/inlines';

const text = (value: string): Inline => ({kind: 'text', value});
const strong = (...children: Inline[]): Inline => ({kind: 'strong', children});

test('one space for any run of it, wherever the tags are', () => {
  expect(toText(collapseSpaces([text(' a \n'), strong(text(' b ')), text(' c ')]))).toBe('a b c');
});

test('none around a break, and no empty lines', () => {
  const lines: Inline[] = [{kind: 'break'}, text('a '), {kind: 'break'}, {kind: 'break'}, text(' b'), {kind: 'break'}];
  expect(collapseSpaces(lines)).toEqual([text('a'), {kind: 'break'}, text('b')]);
});

test('a no-break space is a character', () => {
  expect(toText(collapseSpaces([text('a\u00a0\u00a0b')]))).toBe('a\u00a0\u00a0b');
});

test('nothing but spaces is lost, and doing it again changes nothing', () => {
  const words = fc.array(fc.tuple(fc.boolean(), fc.string({unit: fc.constantFrom('a', '가', ' ', '\n')})));
  fc.assert(
    fc.property(words, (parts) => {
      const inlines = parts.map(([isStrong, value]) => (isStrong ? strong(text(value)) : text(value)));
      const collapsed = collapseSpaces(inlines);
      expect(toText(collapsed)).toBe(toText(inlines).replace(/[ \n]+/g, ' ').trim());
      expect(collapseSpaces(collapsed)).toEqual(collapsed);
    }),
  );
});
