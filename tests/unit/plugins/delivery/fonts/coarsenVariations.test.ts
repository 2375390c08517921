import fc from 'fast-check';
import {expect, test} from 'vitest';
import {coarsenVariations} from '../../../../../src/plugins/delivery/fonts/coarsenVariations';
import {decodeDeltas, encodeDeltas} from '../../../../../src/plugins/delivery/fonts/packedDeltas';

const delta = fc.oneof(fc.constant(0), fc.integer({min: -128, max: 127}), fc.integer({min: -0x8000, max: 0x7fff}));

test('numbers are the same after packing and unpacking', () => {
  fc.assert(fc.property(fc.array(delta, {maxLength: 300}), (deltas) => void expect(decodeDeltas(encodeDeltas(deltas))).toEqual(deltas)));
});

test.each([
  [[0, 0, 0], [0x82]],
  [[1, 0, -1], [0x02, 1, 0, 0xff]],
  [[1, 0, 0, 2], [0x00, 1, 0x81, 0x00, 2]],
  [[300, 1, 301], [0x42, 1, 44, 0, 1, 1, 45]],
])('%j packs into %j', (deltas, bytes) => expect([...encodeDeltas(deltas)]).toEqual(bytes));

interface Tuple {
  /** Packed point numbers of its own, or none. */
  points?: number[];
  x: number[];
  y: number[];
}

/** A `gvar` table of one axis with short offsets, as in the specification. */
function encodeGvar(glyphs: readonly Tuple[][], sharedPoints: number[] = []): Buffer {
  const encoded = glyphs.map((tuples) => encodeGlyph(tuples, sharedPoints)).map((glyph) => Buffer.concat([glyph, Buffer.alloc(glyph.length % 2)]));
  const offsets = encoded.reduce<number[]>((ends, {length}) => [...ends, ends.at(-1)! + length / 2], [0]);
  const offsetsLength = offsets.length * 2;
  const header = toWords(1, 0, 1, 1, 0, 20 + offsetsLength, glyphs.length, 0, 0, 22 + offsetsLength);
  return Buffer.concat([header, toWords(...offsets), toWords(0x4000), ...encoded]);
}

function encodeGlyph(tuples: readonly Tuple[], sharedPoints: number[]): Buffer {
  if (tuples.length === 0) return Buffer.alloc(0);
  const data = tuples.map(({points = [], x, y}) => Buffer.concat([Buffer.from(points), encodeDeltas(x), encodeDeltas(y)]));
  const headers = tuples.map(({points}, index) => toWords(data[index]!.length, 0x8000 | (points ? 0x2000 : 0), 0x4000));
  const flags = sharedPoints.length > 0 ? 0x8000 : 0;
  return Buffer.concat([toWords(flags | tuples.length, 4 + headers.length * 6), ...headers, Buffer.from(sharedPoints), ...data]);
}

function toWords(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, index) => buffer.writeUInt16BE(value, index * 2));
  return buffer;
}

/** The same glyphs with long offsets and no padding, which is how the table is written. */
function withLongOffsets(glyphs: readonly Tuple[][], sharedPoints?: number[]): Buffer {
  return coarsenVariations(encodeGvar(glyphs, sharedPoints), 1);
}

/** Width and height of a glyph, at its end. */
const METRICS = [0, 37, 1, 0];

const GLYPHS: Tuple[][] = [
  [{x: [6, -6, 5, 100, ...METRICS], y: [0, 2, 1, -3, ...METRICS]}],
  [],
  [
    {points: [6, 5, 3, 1, 1, 1, 1, 1], x: [7, 9, ...METRICS], y: [-1, 1000, ...METRICS]},
    {x: [1, ...METRICS], y: [1, ...METRICS]},
  ],
];

const ROUNDED: Tuple[][] = [
  [{x: [8, -8, 4, 100, ...METRICS], y: [0, 4, 0, -4, ...METRICS]}],
  [],
  [
    {points: [6, 5, 3, 1, 1, 1, 1, 1], x: [8, 8, ...METRICS], y: [0, 1000, ...METRICS]},
    {x: [0, ...METRICS], y: [0, ...METRICS]},
  ],
];

test('rounds outlines, alike on both sides of zero, and touches nothing else', () => {
  expect(coarsenVariations(encodeGvar(GLYPHS), 4).equals(withLongOffsets(ROUNDED))).toBe(true);
});

test('passes over point numbers that glyphs share, long counts among them', () => {
  const points = [0x80, 2, 0x81, 0, 1, 0, 2];
  expect(coarsenVariations(encodeGvar(GLYPHS, points), 4).equals(withLongOffsets(ROUNDED, points))).toBe(true);
});

test('rounding again changes nothing', () => {
  const once = coarsenVariations(encodeGvar(GLYPHS), 4);
  expect(coarsenVariations(once, 4).equals(once)).toBe(true);
});
