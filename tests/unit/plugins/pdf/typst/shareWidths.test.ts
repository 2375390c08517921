import fc from 'fast-check';
import {expect, test} from 'vitest';
import {shareWidths} from '../../../../../src/plugins/pdf/typst/toTypstTable';

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);

test('what is said more gets more room, and short cells are not broken', () => {
  const {widths} = shareWidths([{least: 3, most: 8}, {least: 4, most: 100}], 40);
  expect(widths[0]).toBe(8);
  expect(widths[1]).toBeCloseTo(32);
});

test('no column is narrower than its widest word, and none are wider than the page', () => {
  const column = fc.tuple(fc.double({min: 1, max: 12, noNaN: true}), fc.double({min: 0, max: 200, noNaN: true})).map(([least, more]) => ({least, most: least + more}));
  fc.assert(
    fc.property(fc.array(column, {minLength: 1, maxLength: 12}), fc.double({min: 1, max: 60, noNaN: true}), (measures, available) => {
      const {widths, scale} = shareWidths(measures, available);
      expect(sum(widths) * scale).toBeLessThanOrEqual(available + 1e-6);
      widths.forEach((width, index) => expect(width).toBeGreaterThanOrEqual(measures[index]!.least - 1e-9));
      expect(scale).toBeLessThanOrEqual(1);
    }),
  );
});
