import {fromKoreanLayout, fromLatinLayout, isChoseong, toKeystrokes} from '../../../korean';
import {toBigrams} from '../analysis/bigrams';
import {toLatinTerms, toStem} from '../analysis/latin';
import {isNegated} from '../analysis/negation';
import type {Run} from '../analysis/run';
import type {Reading} from './clause';
import {cutKeys, cutRun, guessSyllableStarts, type Cut, type Piece} from './cutRun';
import {findChoseong} from './findChoseong';
import {findTypos} from './findTypos';
import {findByPart, findByPrefix, type Lexicon, type Term} from './lexicon';
import type {Endings} from './endings';

/** What a run is read with. */
export interface Language {
  lexicon: Lexicon;
  endings: Endings;
  postingCount: number;
  /** Words to do without. */
  hidden?: ReadonlySet<Term>;
}

export interface RunContext {
  run: Pick<Run, 'text' | 'raw'>;
  /** Whether the reader may still be typing it. */
  isOpen: boolean;
}

/** One way to read a run. Readers are asked in order until one is sure. */
export interface Reader {
  read(context: RunContext, language: Language): Reading[];
}

/** Words that continue what was typed, at most. */
const MOST_CONTINUATIONS = 6;
const MOST_TYPOS = 3;
const MOST_PARTS = 5;
/** A run of more syllables is not one mistyped word. */
const MOST_TYPO_STARTS = 12;
/** A word that exists is likelier meant than the same keys on the other layout. */
const OTHER_LAYOUT_WEIGHT = 0.5;

/** A reading e^6 times less likely than another still counts for a little: the rest of the query may speak for it. */
function toLikelihood(difference: number): number {
  return Math.max(0.1, 1 - difference * 0.15);
}

export const choseongReader: Reader = {
  read({run: {text}}, language) {
    if (!isChoseong(text)) return [];
    const matches = findChoseong(text, language);
    const least = matches[0]?.cost ?? 0;
    return matches.map(({terms, cost}) => ({terms, reason: 'choseong', weight: toLikelihood(cost - least)}));
  },
};

/** Words of the index with their endings, the last of them maybe half typed. */
export const wordReader: Reader = {
  read({run: {text}, isOpen}, language) {
    if (isChoseong(text) && text.length > 1) return [];
    const cut = cutRun(text, {...language, isOpen});
    return isExplained(cut) ? toReadings(cut, {keys: toKeystrokes(text), language}) : [];
  },
};

/** What remains where nothing explains the whole: the pieces that are known. */
export const piecesReader: Reader = {
  read({run: {text}, isOpen}, language) {
    if (isChoseong(text)) return [];
    return toReadings(cutRun(text, {...language, isOpen}), {keys: toKeystrokes(text), language});
  },
};

/** Words with a key too many, too few or wrong; two only where one is not enough. */
export const typoReader: Reader = {
  read({run: {text}, isOpen}, language) {
    if (isChoseong(text)) return [];
    const starts = new Set(findDoubtfulStarts(cutRun(text, {...language, isOpen})));
    if (starts.size === 0) return [];
    const keys = toKeystrokes(text);
    const cutWithin = (maxEdits: number): Cut => cutWithTypos({text, keys, isOpen, starts, maxEdits, language});
    const near = cutWithin(1);
    const cut = isExplained(near) && hasTypo(near) ? near : cutWithin(2);
    return hasTypo(cut) ? toReadings(cut, {keys, language}) : [];
  },
};

interface CutWithTyposParams {
  text: string;
  keys: string;
  isOpen: boolean;
  starts: ReadonlySet<number>;
  maxEdits: number;
  language: Language;
}

function cutWithTypos({text, keys, isOpen, starts, maxEdits, language}: CutWithTyposParams): Cut {
  const findTyposAt = (start: number) =>
    starts.has(start) ? findTypos({lexicon: language.lexicon, keys: keys.slice(start), maxEdits}) : [];
  return cutRun(text, {...language, isOpen, findTyposAt});
}

function hasTypo({pieces}: Cut): boolean {
  return pieces.some(({edits}) => edits > 0);
}

/** Latin letters on the keys of Korean ones. */
export const koreanKeyboardReader: Reader = {
  read({run: {raw}, isOpen}, language) {
    if (!/^[A-Za-z]{2,}$/.test(raw)) return [];
    const keys = fromLatinLayout(raw);
    const cut = cutKeys(keys, guessSyllableStarts(keys), {...language, isOpen});
    return isExplained(cut) && isWorthReading(cut) ? toKeyboardReadings(toReadings(cut, {keys, language})) : [];
  },
};

/** Hangul on the keys of Latin letters. */
export const latinKeyboardReader: Reader = {
  read({run: {text}, isOpen}, language) {
    const raw = fromKoreanLayout(text);
    if (!/^[A-Za-z]{3,}$/.test(raw)) return [];
    return toKeyboardReadings(latinReader.read({run: {text: raw.toLowerCase(), raw: raw.toLowerCase()}, isOpen}, language));
  },
};

export const latinReader: Reader = {
  read({run}, {lexicon}) {
    const {whole, parts} = toLatinTerms(run);
    const term = lexicon.words.get(whole) ?? lexicon.words.get(run.text) ?? lexicon.words.get(toStem(run.text));
    if (term) return [{terms: [term], reason: 'exact', weight: 1}];
    const terms = parts.flatMap((part) => lexicon.words.get(part) ?? []);
    return parts.length > 0 && terms.length === parts.length ? [{terms, reason: 'exact', weight: 1}] : [];
  },
};

export const latinPrefixReader: Reader = {
  read({run: {text}, isOpen}, {lexicon}) {
    if (!isOpen || text.length < 2) return [];
    return takeCommonest(findByPrefix(lexicon, text), MOST_CONTINUATIONS).map((term) => ({terms: [term], reason: 'prefix', weight: 0.9}));
  },
};

export const latinTypoReader: Reader = {
  read({run: {text}}, {lexicon}) {
    const stem = toStem(text);
    const near = findTypos({lexicon, keys: stem, maxEdits: stem.length < 8 ? 1 : 2});
    const whole = near.filter(({term, length}) => term.kind === 'latin' && length === stem.length && /^[a-z]/.test(term.word));
    const least = Math.min(...whole.map(({edits}) => edits));
    const terms = whole.filter(({edits}) => edits === least).map(({term}) => term);
    return takeCommonest(terms, MOST_TYPOS).map((term) => ({terms: [term], reason: 'typo', weight: 0.8}));
  },
};

/** For an index that was made without an analyser. */
export const bigramReader: Reader = {
  read({run: {text}}, {lexicon}) {
    const terms = toBigrams(text).flatMap((bigram) => lexicon.words.get(bigram) ?? []).filter(({kind}) => kind === 'bigram');
    return terms.length > 0 ? [{terms, reason: 'exact', weight: 1}] : [];
  },
};

/** Words of the index that the run is inside of: 빌딩 of 광화문빌딩. */
export const partReader: Reader = {
  read({run: {text}}, {lexicon}) {
    if (text.length < 2 || isChoseong(text)) return [];
    const around = findByPart(lexicon, text).filter(({kind, word}) => kind !== 'concept' && kind !== 'compound' && !isNegated(word, text));
    return takeCommonest(around, MOST_PARTS).map((term) => ({terms: [term], reason: 'part', weight: 0.7}));
  },
};

function toKeyboardReadings(readings: readonly Reading[]): Reading[] {
  return readings.map((reading) => ({...reading, reason: 'keyboard', weight: reading.weight * OTHER_LAYOUT_WEIGHT}));
}

function isExplained({pieces}: Cut): boolean {
  return pieces.length > 0 && pieces.every(({term}) => term);
}

/** Single syllables alone are found in any row of letters. */
function isWorthReading({pieces}: Cut): boolean {
  return pieces.some(({term}) => term && term.keys.length >= 4) || pieces.length === 1;
}

/** Places where a mistyped word may start: from the piece before what is unknown or suspiciously short. */
function findDoubtfulStarts({pieces}: Cut): number[] {
  const isShort = (piece: Piece | undefined): boolean => piece !== undefined && (!piece.term || (piece.end - piece.start < 4 && pieces.length > 1));
  return pieces
    .filter((piece, index) => isShort(piece) || isShort(pieces[index + 1]))
    .flatMap(({start, next}) => Array.from({length: next - start}, (_, offset) => start + offset))
    .slice(0, MOST_TYPO_STARTS * 3);
}

interface ToReadingsParams {
  keys: string;
  language: Language;
}

/** A reading of the cut, and one for every other word that continues its half-typed last one. */
function toReadings({pieces}: Cut, {keys, language: {lexicon}}: ToReadingsParams): Reading[] {
  const terms = pieces.flatMap(({term}) => term ?? []);
  const last = pieces.at(-1);
  if (terms.length === 0) return [];
  const reason = pieces.some(({edits}) => edits > 0) ? 'typo' : 'exact';
  if (!last?.isOpen) return [{terms, reason, weight: 1}];
  const continuations = findByPrefix(lexicon, keys.slice(last.start)).filter(({kind}) => kind === 'noun' || kind === 'verb');
  return takeCommonest(continuations, MOST_CONTINUATIONS).map((term) => ({
    terms: [...terms.slice(0, -1), term],
    reason: reason === 'exact' ? 'prefix' : reason,
    weight: 1,
  }));
}

function takeCommonest(terms: readonly Term[], most: number): Term[] {
  return [...terms].sort((a, b) => b.frequencyLevel - a.frequencyLevel || a.id - b.id).slice(0, most);
}
