import {createByteReader, createByteWriter} from './bytes';

/** Where a term is, as the engine adds it up: ids in rising order, each with a level of `toImpact`. */
export interface Postings {
  ids: Uint32Array;
  levels: Uint8Array;
}

/** The two lists of a term: sections with it in body or headings, pages with it in title or address. */
export interface TermPostings {
  sections: Postings;
  pages: Postings;
}

const SMALLEST_IMPACT = 0.2;
/** Neighbouring levels differ by a third: finer ones changed no figure. */
const IMPACT_STEP = 1.35;
const HIGHEST_LEVEL = 15;

/**
 * Occurrences of a term, weighted by field and length, as one of sixteen levels: one number instead
 * of frequencies in three fields and the lengths of all sections.
 */
export function toLevel(impact: number): number {
  const level = Math.round(Math.log(impact / SMALLEST_IMPACT) / Math.log(IMPACT_STEP));
  return Math.min(HIGHEST_LEVEL, Math.max(0, level));
}

/** What a level stands for, by level. */
export const IMPACTS: readonly number[] = Array.from(
  {length: HIGHEST_LEVEL + 1},
  (_, level) => SMALLEST_IMPACT * IMPACT_STEP ** level,
);

/** Counts, then steps from id to id, then levels: like beside like, for deflate. */
export function encodePostings(terms: readonly TermPostings[]): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter();
  const lists = terms.flatMap(({sections, pages}) => [sections, pages]);
  writer.varint(lists.length);
  lists.forEach(({ids}) => writer.varint(ids.length));
  lists.forEach(({ids}) => ids.forEach((id, index) => writer.varint(index === 0 ? id : id - ids[index - 1]! - 1)));
  lists.forEach(({levels}) => writer.bytes(levels));
  return writer.toBytes();
}

export function decodePostings(bytes: Uint8Array): TermPostings[] {
  const reader = createByteReader(bytes);
  const counts = Array.from({length: reader.varint()}, () => reader.varint());
  const ids = counts.map((count) => {
    let id = -1;
    return Uint32Array.from({length: count}, () => (id += reader.varint() + 1));
  });
  const lists = ids.map((list) => ({ids: list, levels: reader.bytes(list.length)}));
  return Array.from({length: lists.length / 2}, (_, term) => ({sections: lists[term * 2]!, pages: lists[term * 2 + 1]!}));
}
