import {decodeDeltas, encodeDeltas} from './packedDeltas';

const HEADER_LENGTH = 20;
const LONG_OFFSETS = 1;

/**
 * Rounds what the outlines of a variable font move by from weight to weight, its `gvar` table, to
 * multiples of `step` font units: fewer different numbers compress to fewer bytes. The outlines of
 * the default weight and the widths of all stay as they are.
 * https://learn.microsoft.com/typography/opentype/spec/gvar
 */
export function coarsenVariations(gvar: Buffer, step: number): Buffer {
  return encodeGvar(gvar, listGlyphs(gvar).map((glyph) => coarsenGlyph(glyph, step)));
}

function listGlyphs(gvar: Buffer): Buffer[] {
  const [count, isLong, start] = [gvar.readUInt16BE(12), gvar.readUInt16BE(14) & LONG_OFFSETS, gvar.readUInt32BE(16)];
  const readOffset = (index: number) =>
    start + (isLong ? gvar.readUInt32BE(HEADER_LENGTH + index * 4) : gvar.readUInt16BE(HEADER_LENGTH + index * 2) * 2);
  return Array.from({length: count}, (_, index) => gvar.subarray(readOffset(index), readOffset(index + 1)));
}

/** Offsets are always written long: short ones would need padding. */
function encodeGvar(gvar: Buffer, glyphs: readonly Buffer[]): Buffer {
  const [axisCount, tupleCount, tuplesAt] = [gvar.readUInt16BE(4), gvar.readUInt16BE(6), gvar.readUInt32BE(8)];
  const tuples = gvar.subarray(tuplesAt, tuplesAt + tupleCount * axisCount * 2);
  const offsets = encodeOffsets(glyphs);
  const header = Buffer.from(gvar.subarray(0, HEADER_LENGTH));
  header.writeUInt32BE(HEADER_LENGTH + offsets.length, 8);
  header.writeUInt16BE(LONG_OFFSETS, 14);
  header.writeUInt32BE(HEADER_LENGTH + offsets.length + tuples.length, 16);
  return Buffer.concat([header, offsets, tuples, ...glyphs]);
}

function encodeOffsets(glyphs: readonly Buffer[]): Buffer {
  const offsets = Buffer.alloc((glyphs.length + 1) * 4);
  let offset = 0;
  glyphs.forEach(({length}, index) => offsets.writeUInt32BE((offset += length), (index + 1) * 4));
  return offsets;
}

const COUNT = 0x0fff;
const SHARED_POINTS = 0x8000;
const OWN_PEAK = 0x8000;
const INTERMEDIATE = 0x4000;
const OWN_POINTS = 0x2000;

/** Everything but the numbers, and the sizes that follow from them, is copied. */
function coarsenGlyph(glyph: Buffer, step: number): Buffer {
  if (glyph.length === 0) return glyph;
  const [flags, dataAt] = [glyph.readUInt16BE(0), glyph.readUInt16BE(2)];
  const head = Buffer.from(glyph.subarray(0, dataAt));
  let at = dataAt + (flags & SHARED_POINTS ? measurePoints(glyph.subarray(dataAt)) : 0);
  const sharedPoints = glyph.subarray(dataAt, at);
  const tuples = listTupleHeaders(head, flags & COUNT).map((headerAt) => {
    const data = glyph.subarray(at, (at += head.readUInt16BE(headerAt)));
    const tuple = coarsenTuple(data, {hasPoints: (head.readUInt16BE(headerAt + 2) & OWN_POINTS) !== 0, step});
    head.writeUInt16BE(tuple.length, headerAt);
    return tuple;
  });
  return Buffer.concat([head, sharedPoints, ...tuples]);
}

/** Where the header of each tuple is: they come one after the other, and are of different lengths. */
function listTupleHeaders(head: Buffer, count: number): number[] {
  const axisBytes = 2;
  const places: number[] = [];
  for (let at = 4; places.length < count; ) {
    const flags = head.readUInt16BE(at + 2);
    places.push(at);
    at += 4 + (flags & OWN_PEAK ? axisBytes : 0) + (flags & INTERMEDIATE ? axisBytes * 2 : 0);
  }
  return places;
}

/** All x come before all y, and no run of numbers may go from one to the other. */
function coarsenTuple(tuple: Buffer, {hasPoints, step}: {hasPoints: boolean; step: number}): Buffer {
  const points = tuple.subarray(0, hasPoints ? measurePoints(tuple) : 0);
  const deltas = decodeDeltas(tuple.subarray(points.length));
  const half = deltas.length / 2;
  const axes = [deltas.slice(0, half), deltas.slice(half)].map((axis) => encodeDeltas(roundOutline(axis, step)));
  return Buffer.concat([points, ...axes]);
}

/** The last points of a glyph are no outline but its metrics: rounded, they would move all that follows. */
const METRIC_POINTS = 4;

function roundOutline(deltas: readonly number[], step: number): number[] {
  return deltas.map((delta, index) => (index < deltas.length - METRIC_POINTS ? roundTo(delta, step) : delta));
}

/** Away from zero at the middle, both ways: the two sides of a stem stay alike. */
function roundTo(value: number, step: number): number {
  return Math.sign(value) * Math.round(Math.abs(value) / step) * step;
}

/** The bytes that packed point numbers take; a count of zero means all points and is all there is. */
function measurePoints(data: Buffer): number {
  const isLong = (data[0]! & 0x80) !== 0;
  const count = isLong ? data.readUInt16BE(0) & 0x7fff : data[0]!;
  let at = isLong ? 2 : 1;
  for (let read = 0; read < count; ) {
    const length = (data[at]! & 0x7f) + 1;
    at += 1 + length * (data[at]! & 0x80 ? 2 : 1);
    read += length;
  }
  return at;
}
