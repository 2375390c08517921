import type {Meaning} from './mention';

/** A part of what a pattern matched that tells a number. */
export interface Part extends Meaning {
  /** The named group it stands in; the whole match without one. */
  group?: string;
  /** Whether it is a part of a date. */
  isDate?: boolean;
}

/** One way of writing numbers. */
export interface NumberPattern {
  /** With the flags `d`, `g` and `u`. */
  pattern: RegExp;
  /** Whether it is not worth trying on a text without digits. */
  isOfDigits?: boolean;
  /** What a match tells; nothing for a stretch in which digits are no numbers; `undefined` when it is none of this kind after all. */
  read(match: RegExpExecArray): readonly Part[] | undefined;
}

/** A number in digits: commas between thousands, one decimal point, or more points in a version. */
export const NUMERAL = String.raw`(?:\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.\d+)*`;

export const digits = (meaning: Partial<Part>): Part => ({strength: 'digits', measures: [], counts: [], ...meaning});
export const words = (meaning: Partial<Part>): Part => digits({strength: 'words', ...meaning});
export const hint = (meaning: Partial<Part>): Part => digits({strength: 'hint', ...meaning});

/** Any of some words as the source of a pattern, the longest first. */
export const alternatives = (words: Iterable<string>): string =>
  [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).map((word) => word.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')).join('|');

/** Words that can answer for amounts, as one pattern: `[['both', ['2']]]`. */
export function createHints(source: (words: string) => string, counts: Readonly<Record<string, string>>, measures: Readonly<Record<string, string>> = {}): NumberPattern {
  return {
    pattern: new RegExp(source(alternatives(Object.keys(counts))), 'dgiu'),
    read: ([match]) => [hint({counts: counts[match.toLowerCase()]?.split(' ') ?? [], measures: measures[match.toLowerCase()]?.split(' ') ?? []})],
  };
}
