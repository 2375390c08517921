import fc from 'fast-check';
import {expect, test} from 'vitest';
import {measureText} from '../../../../../src/components/figures/drawing';

const plain = {size: 100, tracking: 0, uppercase: false};

/** Advance widths of Pretendard Variable 600 in hundredths of an em, read from the font in a browser. */
const PRETENDARD_600: Readonly<Record<string, number>> = {
  ' ': 25, '.': 27, ',': 28, ':': 27, '·': 25, '‘': 25, '“': 47, '(': 37, '[': 37, '-': 44, '–': 49, '+': 65, '/': 36,
  0: 64, 1: 46, 2: 60, 3: 63, 4: 65, 5: 62, 6: 63, 7: 57, 8: 63, 9: 63,
  A: 69, B: 63, C: 71, D: 70, E: 59, F: 57, G: 73, H: 72, I: 26, J: 53, K: 65, L: 55, M: 88, N: 72, O: 74, P: 62,
  Q: 74, R: 62, S: 62, T: 62, U: 71, V: 69, W: 97, X: 66, Y: 67, Z: 62,
  a: 56, b: 61, c: 56, d: 61, e: 57, f: 36, g: 60, h: 59, i: 24, j: 24, k: 55, l: 25, m: 86, n: 59, o: 58, p: 60,
  q: 60, r: 37, s: 53, t: 35, u: 58, v: 55, w: 81, x: 54, y: 55, z: 54,
  가: 86, 뷁: 86, 한: 86, '→': 92, '○': 89, '…': 81,
};

test('estimates no character narrower than it is', () => {
  const narrower = Object.entries(PRETENDARD_600).filter(([character, width]) => measureText(character, plain) < width);
  expect(narrower).toEqual([]);
});

test('counts tracking after every character and measures capitals as shown', () => {
  expect(measureText('ab', {size: 10, tracking: 0.1, uppercase: false})).toBe(measureText('ab', {...plain, size: 10}) + 2);
  expect(measureText('kt', {...plain, uppercase: true})).toBe(measureText('KT', plain));
});

test('is an integer, and grows with the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({minLength: 1}), (text, more) => {
      const width = measureText(text, plain);
      expect(Number.isInteger(width)).toBe(true);
      expect(measureText(text + more, plain)).toBeGreaterThan(width);
    }),
  );
});
