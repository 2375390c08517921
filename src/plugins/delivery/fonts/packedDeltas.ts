/*
 * How OpenType packs lists of small numbers: runs of zeros, of bytes and of words, each after a
 * control byte with its kind and its length.
 * https://learn.microsoft.com/typography/opentype/spec/otvarcommonformats#packed-deltas
 */
const ZEROS = 0x80;
const WORDS = 0x40;
const LENGTH = 0x3f;
const MAX_RUN = LENGTH + 1;

interface RunKind {
  control: number;
  size: 0 | 1 | 2;
}

const ZERO_RUN: RunKind = {control: ZEROS, size: 0};
const BYTE_RUN: RunKind = {control: 0, size: 1};
const WORD_RUN: RunKind = {control: WORDS, size: 2};

/** All the numbers of the packed data. */
export function decodeDeltas(data: Buffer): number[] {
  const deltas: number[] = [];
  for (let at = 0; at < data.length; ) {
    const control = data[at]!;
    const {size} = toRunKind(control);
    const length = (control & LENGTH) + 1;
    const places = Array.from({length}, (_, index) => at + 1 + index * size);
    deltas.push(...places.map((place) => (size === 0 ? 0 : data.readIntBE(place, size))));
    at += 1 + length * size;
  }
  return deltas;
}

/** Packs the numbers; a lone smaller one stays in its run, for a control byte costs as much. */
export function encodeDeltas(deltas: readonly number[]): Buffer {
  const runs: Buffer[] = [];
  for (let start = 0; start < deltas.length; ) {
    const kind = toKindOf(deltas[start]!);
    const length = measureRun(deltas, start, kind);
    runs.push(encodeRun(deltas.slice(start, start + length), kind));
    start += length;
  }
  return Buffer.concat(runs);
}

function toRunKind(control: number): RunKind {
  if (control & ZEROS) return ZERO_RUN;
  return control & WORDS ? WORD_RUN : BYTE_RUN;
}

function toKindOf(delta: number): RunKind {
  if (delta === 0) return ZERO_RUN;
  return delta >= -128 && delta <= 127 ? BYTE_RUN : WORD_RUN;
}

function measureRun(deltas: readonly number[], start: number, {size}: RunKind): number {
  let length = 1;
  for (; length < MAX_RUN && start + length < deltas.length; length += 1) {
    const [here, next] = [toKindOf(deltas[start + length]!).size, toKindOf(deltas[start + length + 1] ?? 0).size];
    if (here > size || (here < size && next < size)) break;
  }
  return length;
}

function encodeRun(deltas: readonly number[], {control, size}: RunKind): Buffer {
  const run = Buffer.alloc(1 + deltas.length * size);
  run[0] = control | (deltas.length - 1);
  if (size > 0) deltas.forEach((delta, index) => run.writeIntBE(delta, 1 + index * size, size));
  return run;
}
