/**
 * How surely a stretch of text is a number, and so what it asks of the other language:
 * `digits` must be told there; of `words` (six, 여섯) one that has no counterpart is a finding only
 * where the other text has such a word left over too; a `name` (5G, H.264) only where the other text
 * has the same name with other digits; a `hint` (a, both, 한) can only answer for something else.
 */
export type Strength = 'digits' | 'words' | 'name' | 'hint';

/** What a stretch of text may mean as a number; where it may mean several things, all of them. */
export interface Meaning {
  strength: Strength;
  /** Amounts with their dimension, in the smallest unit: `'time:180000'`, `'month:5'`, `'clock:900'`. */
  measures: readonly string[];
  /** Bare amounts, which answer for any dimension: `'3'`, `'1/3'`. */
  counts: readonly string[];
  /** What it is called, in small letters: `'5g'`, `'h.264'`. */
  name?: string;
}

/** One place where a text tells a number. */
export interface Mention extends Meaning {
  start: number;
  end: number;
  text: string;
  /** Where it is a part of a date: the offset the date starts at. */
  date?: number;
}

/** Whether two mentions may tell the same. A measure is answered by a measure or by a bare count, never by another measure. */
export function canMatch(a: Meaning, b: Meaning): boolean {
  if (a.name !== undefined && b.name !== undefined) return a.name === b.name;
  if (a.measures.length > 0 && b.measures.length > 0) return intersects(a.measures, b.measures);
  return intersects(a.counts, b.counts);
}

function intersects(a: readonly string[], b: readonly string[]): boolean {
  return a.some((key) => b.includes(key));
}
