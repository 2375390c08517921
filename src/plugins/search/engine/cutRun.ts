import {toKeystrokes} from '../../../korean';
import type {Endings} from './endings';
import type {TypoMatch} from './findTypos';
import {findByPrefix, type Lexicon, type Term} from './lexicon';

/** One stretch of a run: a word of the lexicon, or what no word was found for. */
export interface Piece {
  /** Undefined: no word of the lexicon. */
  term?: Term;
  /** Offsets in the keys of the run, without the ending. */
  start: number;
  end: number;
  /** Where its ending ends. */
  next: number;
  /** Keys that differ from those of the word. */
  edits: number;
  /** Whether the word is longer than what was typed of it. */
  isOpen: boolean;
}

export interface Cut {
  pieces: Piece[];
  /** Negative log likelihood: lower is better. */
  cost: number;
}

export interface CutParams {
  lexicon: Pick<Lexicon, 'forms' | 'parts'>;
  endings: Endings;
  /** Postings of the index, the base of word frequencies. */
  postingCount: number;
  /** Whether the last word may still be in the making. */
  isOpen?: boolean;
  /** Words to do without. */
  hidden?: ReadonlySet<Term>;
  /** Words that may have been meant from a place on. */
  findTyposAt?: (start: number) => TypoMatch[];
}

/** Longer than any word of a dictionary; bounds the work a run can ask for. */
const LONGEST_WORD_KEYS = 40;
/** What a word costs apart from its frequency: few long words are better than many short ones. */
const PIECE_COST = 2;
/** A syllable no word explains costs more than any rare word. */
const UNKNOWN_SYLLABLE_COST = 11;
const UNKNOWN_START_COST = 6;
/** What is typed to its end is likelier than what is not. */
const OPEN_COST = 3;
const EDIT_COST = 6;

interface Step extends Piece {
  cost: number;
}

/**
 * Cuts a run of Hangul into words of the lexicon and their endings: the likeliest way to write it as
 * words that the index has. It needs no spaces between them.
 *
 * @example
 * cutRun('상태를보존하고', params).pieces.map((piece) => piece.term?.word) // => ['상태', '보존']
 */
export function cutRun(run: string, params: CutParams): Cut {
  return cutKeys(toKeystrokes(run), findSyllableStarts(run), params);
}

/** As `cutRun`, for keys of which it is known where syllables start. */
export function cutKeys(keys: string, starts: readonly number[], params: CutParams): Cut {
  const best: (Step | undefined)[] = [];
  const costAt = (position: number): number => (position === 0 ? 0 : (best[position]?.cost ?? Infinity));
  const isStart = new Set([...starts, keys.length]);
  const offer = (step: Step): void => {
    if (isStart.has(step.next) && step.cost < costAt(step.next)) best[step.next] = step;
  };
  starts.forEach((start, index) => {
    const place = {keys, start, cost: costAt(start), offer};
    const next = starts[index + 1] ?? keys.length;
    const follows = start > 0 && best[start]?.term === undefined;
    const unknownCost = UNKNOWN_SYLLABLE_COST + (follows ? 0 : UNKNOWN_START_COST);
    offer({start, end: next, next, edits: 0, isOpen: false, cost: place.cost + unknownCost});
    offerWords(place, params);
    if (params.findTyposAt) offerTypos(place, params.findTyposAt(start), params);
    if (params.isOpen) offerOpenWord(place, params);
  });
  return {pieces: joinUnknown(trace(best, keys.length)), cost: costAt(keys.length)};
}

interface Place {
  keys: string;
  start: number;
  cost: number;
  offer: (step: Step) => void;
}

function offerWords(place: Place, params: CutParams): void {
  const {keys, start, cost} = place;
  const last = Math.min(keys.length, start + LONGEST_WORD_KEYS);
  for (let end = start + 1; end <= last; end += 1) {
    for (const {term, dropped} of params.lexicon.forms.get(keys.slice(start, end)) ?? []) {
      if (!isWord(term, params)) continue;
      offerWithEndings(place, {term, dropped, end, edits: 0, cost: cost + toWordCost(term, params)}, params);
    }
  }
}

function offerTypos(place: Place, typos: readonly TypoMatch[], params: CutParams): void {
  for (const {term, length, edits} of typos) {
    if (edits === 0 || !isWord(term, params)) continue;
    const cost = place.cost + toWordCost(term, params) + edits * EDIT_COST;
    offerWithEndings(place, {term, dropped: 0, end: place.start + length, edits, cost}, params);
  }
}

interface PlacedWord {
  term: Term;
  dropped: number;
  end: number;
  edits: number;
  cost: number;
}

function offerWithEndings({keys, start, offer}: Place, {term, dropped, end, edits, cost}: PlacedWord, {endings, isOpen}: CutParams): void {
  const place = {keys, from: end, kind: term.kind === 'verb' ? 'verb' : 'noun', dropped} as const;
  endings.match(place, (length, endingCost) =>
    offer({term, start, end, next: end + length, edits, isOpen: false, cost: cost + endingCost}),
  );
  const openCost = isOpen && end < keys.length ? endings.matchBeginning(place) : undefined;
  if (openCost === undefined) return;
  offer({term, start, end, next: keys.length, edits, isOpen: false, cost: cost + openCost + OPEN_COST});
}

/** A word of which the end is still to come; the likeliest one stands for all of them. */
function offerOpenWord({keys, start, cost, offer}: Place, params: CutParams): void {
  const typed = keys.slice(start);
  if (typed.length < 2) return;
  let likeliest: Term | undefined;
  let sum = 0;
  for (const term of findByPrefix(params.lexicon, typed)) {
    if (!isWord(term, params)) continue;
    sum += 2 ** term.frequencyLevel;
    if (!likeliest || term.frequencyLevel > likeliest.frequencyLevel) likeliest = term;
  }
  if (!likeliest) return;
  const end = keys.length;
  const wordCost = PIECE_COST + Math.log(params.postingCount / sum);
  offer({term: likeliest, start, end, next: end, edits: 0, isOpen: true, cost: cost + wordCost + OPEN_COST});
}

function toWordCost({frequencyLevel}: Term, {postingCount}: CutParams): number {
  return PIECE_COST + Math.log(Math.max(1, postingCount / 2 ** frequencyLevel));
}

function isWord(term: Term, {hidden}: Pick<CutParams, 'hidden'>): boolean {
  return (term.kind === 'noun' || term.kind === 'verb') && !hidden?.has(term);
}

function trace(best: readonly (Step | undefined)[], end: number): Piece[] {
  const pieces: Piece[] = [];
  for (let step = best[end]; step; step = best[step.start]) {
    const {cost: _, ...piece} = step;
    pieces.push(piece);
  }
  return pieces.reverse();
}

function joinUnknown(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && !last.term && !piece.term) Object.assign(last, {end: piece.end, next: piece.next});
    else joined.push({...piece});
  }
  return joined;
}

/** Where the syllables of a run start in its keys; jamo that stand alone count as syllables. */
function findSyllableStarts(run: string): number[] {
  let position = 0;
  return Array.from(run, (character) => {
    const start = position;
    position += toKeystrokes(character).length;
    return start;
  });
}

/** Where syllables start in keys that nobody has put together yet: at a consonant before a vowel. */
export function guessSyllableStarts(keys: string): number[] {
  const starts = Array.from(keys.matchAll(/[ㄱ-ㅎ](?=[ㅏ-ㅣ])|(?<=^|[ㄱ-ㅎ][ㄱ-ㅎ])[ㄱ-ㅎ](?![ㅏ-ㅣ])/g), ({index}) => index);
  return starts[0] === 0 ? starts : [0, ...starts];
}
