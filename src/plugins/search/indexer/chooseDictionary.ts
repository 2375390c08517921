/** Bytes of a stretch that is taken whole. */
const STRETCH = 48;
/** Bytes of a sequence whose repeats are counted. */
const GRAM = 5;
/** Enough text to know what repeats; more would only take memory. */
const SAMPLE_BYTES = 1 << 20;

/**
 * The stretches of a text that repeat most elsewhere in it: with them as a dictionary, deflate packs
 * a shard of 5 kB as well as one of 50 kB. After the COVER algorithm of zstd: the text is cut into
 * as many epochs as stretches fit, and each gives its best one.
 */
export function chooseDictionary(text: Uint8Array, size: number): Uint8Array<ArrayBuffer> {
  const sample = takeSample(text);
  const grams = countGrams(sample);
  const count = Math.min(Math.floor(size / STRETCH), Math.floor(sample.length / (STRETCH * 2)));
  const epoch = Math.floor(sample.length / Math.max(1, count));
  const stretches = Array.from({length: count}, (_, index) => takeBest({sample, grams, from: index * epoch, to: (index + 1) * epoch}));
  // The nearest bytes are the cheapest to point at.
  stretches.sort((a, b) => a.score - b.score || a.start - b.start);
  return Uint8Array.from(stretches.flatMap(({start}) => [...sample.subarray(start, start + STRETCH)]));
}

function takeSample(text: Uint8Array): Uint8Array {
  if (text.length <= SAMPLE_BYTES) return text;
  const stride = Math.ceil(text.length / SAMPLE_BYTES);
  const block = 4096;
  return Uint8Array.from({length: SAMPLE_BYTES}, (_, index) => text[Math.floor(index / block) * block * stride + (index % block)] ?? 0);
}

const toGram = (bytes: Uint8Array, at: number): number =>
  bytes[at]! + bytes[at + 1]! * 0x100 + bytes[at + 2]! * 0x10000 + bytes[at + 3]! * 0x1000000 + bytes[at + 4]! * 0x100000000;

function countGrams(sample: Uint8Array): Map<number, number> {
  const grams = new Map<number, number>();
  for (let at = 0; at + GRAM <= sample.length; at += 1) {
    const gram = toGram(sample, at);
    grams.set(gram, (grams.get(gram) ?? 0) + 1);
  }
  return grams;
}

interface TakeParams {
  sample: Uint8Array;
  grams: Map<number, number>;
  from: number;
  to: number;
}

/** The stretch of an epoch with the most repeats; what it covers is not counted again. */
function takeBest({sample, grams, from, to}: TakeParams): {start: number; score: number} {
  const scoreAt = (at: number): number => Math.max(0, (grams.get(toGram(sample, at)) ?? 0) - 1);
  const scores = Array.from({length: Math.max(0, to - from - GRAM)}, (_, index) => scoreAt(from + index));
  let score = scores.slice(0, STRETCH - GRAM).reduce((sum, value) => sum + value, 0);
  let best = {start: from, score};
  for (let index = 1; index + STRETCH - GRAM <= scores.length; index += 1) {
    score += scores[index + STRETCH - GRAM - 1]! - scores[index - 1]!;
    if (score > best.score) best = {start: from + index, score};
  }
  for (let at = best.start; at < best.start + STRETCH - GRAM; at += 1) grams.delete(toGram(sample, at));
  return best;
}
