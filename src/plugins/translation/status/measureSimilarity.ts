/** A text as a bag of its parts: words, and pairs of letters within longer ones. */
export interface Bag {
  parts: ReadonlyMap<string, number>;
  size: number;
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** Letters say more than words of a language that puts particles at their end. */
export function toBag(text: string): Bag {
  const parts = new Map<string, number>();
  let size = 0;
  for (const [word] of text.toLowerCase().matchAll(WORDS)) {
    for (const part of word.length < 3 ? [word] : pairsOf(word)) {
      parts.set(part, (parts.get(part) ?? 0) + 1);
      size += 1;
    }
  }
  return {parts, size};
}

function pairsOf(word: string): string[] {
  return Array.from({length: word.length - 1}, (_, index) => word.slice(index, index + 2));
}

/** Dice's coefficient of two texts in the same language, from 0 to 1. */
export function measureSimilarity(a: Bag, b: Bag): number {
  if (a.size + b.size === 0) return 1;
  let common = 0;
  for (const [part, count] of a.parts) common += Math.min(count, b.parts.get(part) ?? 0);
  return (2 * common) / (a.size + b.size);
}
