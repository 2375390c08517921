import type {Alphabet} from './alphabet';
import {createByteReader, createByteWriter} from './bytes';

export const TERM_KINDS = ['noun', 'verb', 'latin', 'concept', 'bigram', 'compound'] as const;

export type TermKind = (typeof TERM_KINDS)[number];

/** One key of the index as it is written in the lexicon. */
export interface LexiconEntry {
  /** As a reader would write it: verbs in dictionary form; concepts as `#` and their number. */
  word: string;
  kind: TermKind;
  /** The most keys an ending takes away from the stem: 1 of 춥다 for 추워서; 0 unless a verb. */
  mostDropped: number;
  /** Sections that have it, as a power of two rounded down: 0 is one section, 3 is 8 to 15. */
  frequencyLevel: number;
}

/** A stretch of the lexicon that is downloaded at once. */
export interface LexiconPart {
  /** The id of the first entry; the others follow. */
  firstId: number;
  entries: LexiconEntry[];
}

/** What may follow a word, in keystrokes, with how often it did (a power of two, rounded down). */
export interface EndingEntry {
  kind: 'noun' | 'verb';
  dropped: number;
  keys: string;
  countLevel: number;
}

/**
 * Entries in the order given: lengths of beginnings shared with the entry before, then the rest of
 * every word, then kinds, then frequencies, each in a stretch of its own, so that deflate sees like
 * beside like.
 */
export function encodeEntries(entries: readonly LexiconEntry[], alphabet: Alphabet): Uint8Array<ArrayBuffer> {
  const writer = createByteWriter();
  const shared = entries.map(({word}, index) => countShared(word, entries[index - 1]?.word ?? ''));
  const rest = alphabet.encode(entries.map(({word}, index) => word.slice(shared[index])).join('\n'));
  writer.varint(entries.length);
  shared.forEach((length) => writer.varint(length));
  writer.varint(rest.length);
  writer.bytes(rest);
  entries.forEach(({kind, mostDropped}) => writer.byte(TERM_KINDS.indexOf(kind) * 4 + mostDropped));
  entries.forEach(({frequencyLevel}) => writer.byte(frequencyLevel));
  return writer.toBytes();
}

export function decodeEntries(bytes: Uint8Array, alphabet: Alphabet): LexiconEntry[] {
  const reader = createByteReader(bytes);
  const shared = Array.from({length: reader.varint()}, () => reader.varint());
  const rests = alphabet.decode(reader.bytes(reader.varint())).split('\n');
  const flags = shared.map(() => reader.byte());
  let word = '';
  return shared.map((length, index) => {
    word = word.slice(0, length) + rests[index]!;
    const flag = flags[index]!;
    return {word, kind: TERM_KINDS[flag >> 2]!, mostDropped: flag & 3, frequencyLevel: reader.byte()};
  });
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
