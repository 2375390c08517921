/** A text as a bag of its parts. */
export interface Bag {
  parts: ReadonlyMap<string, number>;
  size: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Languages that put particles at the end of words, or write no spaces between them. */
const EAST_ASIAN = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words; of East Asian ones the pairs of letters. */
export function toBag(text: string): Bag {
  const parts = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    for (const part of EAST_ASIAN.test(word) && word.length > 2 ? pairsOf(word) : [word]) {
      parts.set(part, (parts.get(part) ?? 0) + 1);
      size += 1;
    }
  }
  return {parts, size};
}

function pairsOf(word: string): string[] {
  return Array.from({length: word.length - 1}, (_, index) => word.slice(index, index + 2));
}

/** A text of fewer parts may be in any other by chance. */
const TELLING_SIZE = 4;
const CONTAINED = 0.8;

/**
 * How alike two texts of the same language are, from 0 to 1: Dice's coefficient, or, where one is
 * part of the other, how much of it is there.
 */
export function measureSimilarity(a: Bag, b: Bag): number {
  const [smaller, common] = [Math.min(a.size, b.size), countCommon(a, b)];
  const contained = smaller >= TELLING_SIZE ? (CONTAINED * common) / smaller : 0;
  return Math.max(toDice(common, a, b), contained);
}

/** Dice's coefficient alone: a text that is only part of another is little like it. */
export function measureOverlap(a: Bag, b: Bag): number {
  return toDice(countCommon(a, b), a, b);
}

function toDice(common: number, a: Bag, b: Bag): number {
  return a.size + b.size === 0 ? 1 : (2 * common) / (a.size + b.size);
}

function countCommon(a: Bag, b: Bag): number {
  let common = 0;
  for (const [part, count] of a.parts) common += Math.min(count, b.parts.get(part) ?? 0);
  return common;
}
