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

function scanPart({part: {terms, shared, codes, codeStarts}, typed, maxEdits}: ScanParams): TypoMatch[] {
  const found: TypoMatch[] = [];
  const table = createTable(typed, maxEdits);
  /** Rows that hold for the word before, and the depth from which it was too far off. */
  let valid = 0;
  let deadFrom = Infinity;
  for (let index = 0; index < terms.length; index += 1) {
    valid = Math.min(valid, shared[index]!);
    if (deadFrom <= shared[index]!) continue;
    deadFrom = Infinity;
    const start = codeStarts[index]!;
    const length = Math.min(codeStarts[index + 1]! - start, LONGEST_WORD_KEYS);
    for (; valid < length && deadFrom === Infinity; valid += 1) {
      if (fillRow(table, valid + 1, codes[start + valid]!) > maxEdits) deadFrom = valid + 1;
    }
    if (deadFrom === Infinity) collect({term: terms[index]!, row: table.cells.subarray(length * table.width), typed, maxEdits, found});
  }
  return found;
}

/** The table of edit distances, one row a key of the word, one column a key that was typed. */
interface Table {
  cells: Uint8Array;
  width: number;
  codes: Uint16Array;
  band: number;
}

function createTable(typed: string, band: number): Table {
  const width = typed.length + 1;
  const cells = new Uint8Array(width * (LONGEST_WORD_KEYS + 1)).fill(FAR);
  for (let column = 0; column < width; column += 1) cells[column] = column;
  return {cells, width, band, codes: Uint16Array.from(typed, (key) => key.charCodeAt(0))};
}

const FAR = 99;

/** Fills the row of one more key of the word, as far from the diagonal as edits allow; its least distance. */
function fillRow({cells, width, codes, band}: Table, depth: number, code: number): number {
  const above = (depth - 1) * width;
  const row = depth * width;
  const last = Math.min(width - 1, depth + band);
  let least = (cells[row] = depth);
  for (let column = Math.max(1, depth - band); column <= last; column += 1) {
    const left = column > depth - band ? cells[row + column - 1]! : FAR;
    const up = column < depth + band ? cells[above + column]! : FAR;
    const replaced = cells[above + column - 1]! + (codes[column - 1] === code ? 0 : 1);
    const distance = Math.min(replaced, up + 1, left + 1);
    cells[row + column] = distance;
    if (distance < least) least = distance;
  }
  return least;
}

interface CollectParams {
  term: Term;
  row: Uint8Array;
  typed: string;
  maxEdits: number;
  found: TypoMatch[];
}

function collect({term, row, typed, maxEdits, found}: CollectParams): void {
  const {length} = term.keys;
  if (length < SHORTEST_WORD_KEYS || length > LONGEST_WORD_KEYS || term.kind === 'concept' || term.kind === 'bigram' || term.kind === 'compound') return;
  const allowed = length < LONG_WORD_KEYS ? Math.min(1, maxEdits) : maxEdits;
  for (let column = Math.max(2, length - allowed); column <= typed.length && column <= length + allowed; column += 1) {
    if (row[column]! <= allowed) found.push({term, length: column, edits: row[column]!});
  }
}
