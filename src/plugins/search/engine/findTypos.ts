import type {Lexicon, SortedTerms, Term} from './lexicon';

/** A word that differs from the beginning of what was typed by a few keys. */
export interface TypoMatch {
  term: Term;
  /** Keys of the typed text that it stands for. */
  length: number;
  edits: number;
}

export interface FindTyposParams {
  lexicon: Pick<Lexicon, 'parts'>;
  /** What was typed, from where a word may start. */
  keys: string;
  /** The most keys that may differ in a word; long words may have this many, short ones one. */
  maxEdits: number;
}

const LONGEST_WORD_KEYS = 28;
/** Two syllables without final consonants have four keys; with fewer everything is near everything. */
const SHORTEST_WORD_KEYS = 4;
/** From here on two keys may differ: three syllables. */
const LONG_WORD_KEYS = 7;

/**
 * Words within an edit distance of the beginning of the keys. The words are in the order of their
 * keys, so that words with a common beginning share the rows of the table for it, and all words with
 * a beginning that is already too far off are passed over.
 */
export function findTypos({lexicon, keys, maxEdits}: FindTyposParams): TypoMatch[] {
  const typed = keys.slice(0, LONGEST_WORD_KEYS);
  return lexicon.parts.flatMap((part) => scanPart({part, typed, maxEdits}));
}

interface ScanParams {
  part: SortedTerms;
  typed: string;
  maxEdits: number;
}

function scanPart({part: {terms, shared}, typed, maxEdits}: ScanParams): TypoMatch[] {
  const found: TypoMatch[] = [];
  const rows = Array.from({length: LONGEST_WORD_KEYS + 1}, () => new Uint8Array(typed.length + 1));
  rows[0]!.forEach((_, column) => (rows[0]![column] = column));
  /** Rows that hold for the word before, and the depth from which it was too far off. */
  let valid = 0;
  let deadFrom = Infinity;
  terms.forEach((term, index) => {
    valid = Math.min(valid, shared[index]!);
    if (deadFrom <= shared[index]!) return;
    deadFrom = Infinity;
    const length = Math.min(term.keys.length, LONGEST_WORD_KEYS);
    for (; valid < length && deadFrom === Infinity; valid += 1) {
      if (fillRow({rows, depth: valid + 1, key: term.keys[valid]!, typed}) > maxEdits) deadFrom = valid + 1;
    }
    if (deadFrom === Infinity) collect({term, row: rows[length]!, maxEdits, found});
  });
  return found;
}

interface RowParams {
  rows: readonly Uint8Array[];
  depth: number;
  key: string;
  typed: string;
}

/** Fills the row of one more key of the word; the least distance in it. */
function fillRow({rows, depth, key, typed}: RowParams): number {
  const above = rows[depth - 1]!;
  const row = rows[depth]!;
  let least = (row[0] = depth);
  for (let column = 1; column <= typed.length; column += 1) {
    const replaced = above[column - 1]! + (typed[column - 1] === key ? 0 : 1);
    row[column] = Math.min(replaced, above[column]! + 1, row[column - 1]! + 1);
    if (row[column]! < least) least = row[column]!;
  }
  return least;
}

interface CollectParams {
  term: Term;
  row: Uint8Array;
  maxEdits: number;
  found: TypoMatch[];
}

function collect({term, row, maxEdits, found}: CollectParams): void {
  const {length} = term.keys;
  if (length < SHORTEST_WORD_KEYS || length > LONGEST_WORD_KEYS || term.kind === 'concept' || term.kind === 'bigram') return;
  const allowed = length < LONG_WORD_KEYS ? Math.min(1, maxEdits) : maxEdits;
  for (let column = Math.max(2, length - allowed); column < row.length && column <= length + allowed; column += 1) {
    if (row[column]! <= allowed) found.push({term, length: column, edits: row[column]!});
  }
}
