import {isSyllable, toChoseong, toKeystrokes} from '../../../korean';
import type {LexiconEntry, LexiconPart} from '../format/lexiconPart';

/** A key of the index as the engine looks it up. */
export interface Term extends LexiconEntry {
  id: number;
  /** Its keystrokes; those of the stem for a verb. */
  keys: string;
}

/** Terms that a stretch of keys stands for, and how many keys of theirs an ending took away. */
export interface FormMatch {
  term: Term;
  dropped: number;
}

/** One part in the order of its keys, with what a scan over all of it needs. */
export interface SortedTerms {
  terms: readonly Term[];
  /** Keys shared with the term before. */
  shared: Uint8Array;
  /** The keys of all terms in a row, and where those of each start. */
  codes: Uint16Array;
  codeStarts: Uint32Array;
  /** The words of all terms, each on a line. */
  lines: string;
}

/** Every word the engine knows so far; parts are added as shards arrive. */
export interface Lexicon {
  parts: SortedTerms[];
  forms: Map<string, FormMatch[]>;
  words: Map<string, Term>;
  /** Korean words by their first consonants, the commonest first. */
  byChoseong: Map<string, Term[]>;
}

export function createLexicon(): Lexicon {
  return {parts: [], forms: new Map(), words: new Map(), byChoseong: new Map()};
}

export function addPart(lexicon: Lexicon, {firstId, entries}: LexiconPart): void {
  const terms = entries.map((entry, index) => ({...entry, id: firstId + index, keys: toTermKeys(entry)}));
  for (const term of terms) {
    lexicon.words.set(term.word, term);
    for (let dropped = 0; dropped <= term.mostDropped; dropped += 1) addForm(lexicon, term, dropped);
  }
  lexicon.parts.push(toSortedTerms(terms));
  addChoseongs(lexicon, terms);
}

function addChoseongs({byChoseong}: Lexicon, terms: readonly Term[]): void {
  const words = terms.filter(({word, kind}) => (kind === 'noun' || kind === 'verb' || kind === 'compound') && isSyllable(word));
  for (const term of words) {
    const choseong = toChoseong(term.kind === 'verb' ? term.word.slice(0, -1) : term.word);
    const known = byChoseong.get(choseong);
    if (known) known.push(term);
    else byChoseong.set(choseong, [term]);
  }
  for (const known of byChoseong.values()) known.sort((a, b) => b.frequencyLevel - a.frequencyLevel || a.id - b.id);
}

function addForm({forms}: Lexicon, term: Term, dropped: number): void {
  const keys = term.keys.slice(0, term.keys.length - dropped);
  const known = forms.get(keys);
  if (keys === '') return;
  if (known) known.push({term, dropped});
  else forms.set(keys, [{term, dropped}]);
}

function toTermKeys({word, kind}: LexiconEntry): string {
  return toKeystrokes(kind === 'verb' ? word.slice(0, -1) : word);
}

function toSortedTerms(terms: readonly Term[]): SortedTerms {
  const sorted = [...terms].sort((a, b) => (a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : a.id - b.id));
  const shared = Uint8Array.from(sorted, (term, index) => countShared(term.keys, sorted[index - 1]?.keys ?? ''));
  return {terms: sorted, shared, ...toCodes(sorted), lines: `${sorted.map(({word}) => word).join('\n')}\n`};
}

function toCodes(terms: readonly Term[]): Pick<SortedTerms, 'codes' | 'codeStarts'> {
  const joined = terms.map(({keys}) => keys).join('');
  const codeStarts = new Uint32Array(terms.length + 1);
  terms.forEach(({keys}, index) => (codeStarts[index + 1] = codeStarts[index]! + keys.length));
  return {codes: Uint16Array.from({length: joined.length}, (_, index) => joined.charCodeAt(index)), codeStarts};
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && shared < 255 && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** The terms whose keys start with `prefix`, in the order of their keys. */
export function findByPrefix({parts}: Pick<Lexicon, 'parts'>, prefix: string): Term[] {
  return parts.flatMap(({terms}) => terms.slice(lowerBound(terms, prefix), lowerBound(terms, `${prefix}\uffff`)));
}

/** The terms whose words have `part` in them: one search through a long string, whatever the number of words. */
export function findByPart({parts, words}: Pick<Lexicon, 'parts' | 'words'>, part: string): Term[] {
  const found = new Set<string>();
  for (const {lines} of parts) {
    for (let at = lines.indexOf(part); at >= 0; at = lines.indexOf(part, lines.indexOf('\n', at))) {
      found.add(lines.slice(lines.lastIndexOf('\n', at) + 1, lines.indexOf('\n', at)));
    }
  }
  return Array.from(found, (word) => words.get(word)!);
}

/** The first index whose keys are not before `keys`. */
function lowerBound(terms: readonly Term[], keys: string): number {
  let low = 0;
  let high = terms.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (terms[middle]!.keys < keys) low = middle + 1;
    else high = middle;
  }
  return low;
}
