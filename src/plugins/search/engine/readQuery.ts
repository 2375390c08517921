import {isChoseong, toKeystrokes} from '../../../korean';
import {isNegated} from '../analysis/negation';
import {toNumeral} from '../analysis/numerals';
import {normalizeText, splitRuns, type Run} from '../analysis/run';
import type {Clause, Reading} from './clause';
import type {Term} from './lexicon';
import type {OpenIndex} from './openIndex';
import {
  bigramReader, choseongReader, koreanKeyboardReader, latinKeyboardReader, latinPrefixReader, latinReader, latinTypoReader,
  partReader, piecesReader, typoReader, wordReader, type Language, type Reader, type RunContext,
} from './readRun';

/** Beyond this a query is a text; what comes after changes no result. */
const MOST_CHARACTERS = 200;
const MOST_RUNS = 32;
/** Words of fewer keys, of one syllable mostly, are found in any row of letters. */
const SURE_KEYS = 4;

type QueryIndex = Pick<OpenIndex, 'lexicon' | 'endings' | 'concepts' | 'manifest' | 'loadTails'>;

export interface ReadOptions {
  /** Reads every word in unlikely ways too: for a query that finds next to nothing. */
  isWide?: boolean;
}

/** What a query may mean, in parts; parts without any reading are left out. */
export async function readQuery(text: string, index: QueryIndex, options: ReadOptions = {}): Promise<Clause[]> {
  const query = normalizeText(text.slice(0, MOST_CHARACTERS * 2)).slice(0, MOST_CHARACTERS);
  const runs = splitRuns(query).slice(0, MOST_RUNS);
  const isOpen = runs.at(-1)?.end === query.length && !/\s$/.test(text);
  const contexts = runs.map((run, at) => ({run, isOpen: isOpen && at === runs.length - 1}));
  await Promise.all(contexts.map((context) => loadRareWords(context, index, options)));
  return toClauses(contexts, index, options);
}

/** Words that are not in the core of the lexicon may be in a tail: by the first syllable, or its consonant. */
async function loadRareWords(context: RunContext & {run: Run}, index: QueryIndex, {isWide}: ReadOptions): Promise<void> {
  const {lexicon, endings, manifest} = index;
  if (manifest.lexiconTails.length === 0) return;
  const readings = readRun(context, {lexicon, endings, postingCount: manifest.postingCount});
  const isSure = readings.some(({reason, terms}) => reason === 'exact' && terms.every(({keys}) => keys.length >= SURE_KEYS));
  if (isSure && !isWide) return;
  const keys = toKeystrokes(context.run.text);
  await index.loadTails(isChoseong(context.run.text) ? keys.slice(0, 1) : keys.slice(0, 2));
}

function toClauses(contexts: readonly (RunContext & {run: Run})[], index: QueryIndex, {isWide}: ReadOptions): Clause[] {
  const {lexicon, endings, manifest} = index;
  const language = {lexicon, endings, postingCount: manifest.postingCount};
  const runs = contexts.map(({run}) => run);
  const clauses: Clause[] = [];
  let at = 0;
  while (at < contexts.length) {
    const {readings, runCount} = readTogether({contexts, runs, at, index, language}) ?? readAlone({contexts, runs, at, language});
    const covered = runs.slice(at, at + runCount);
    if (isWide) readings.push(...contexts.slice(at, at + runCount).flatMap((context) => readOtherwise(context, {readings, language})));
    if (readings.length > 0) clauses.push({text: covered.map(({raw}) => raw).join(' '), readings});
    at += runCount;
  }
  return clauses;
}

interface ReadParams {
  contexts: readonly (RunContext & {run: Run})[];
  runs: readonly Run[];
  at: number;
  language: Language;
}

interface ReadRuns {
  readings: Reading[];
  runCount: number;
}

/** Several runs that are one thing: the name of a concept, or a compound written apart. */
function readTogether({index, ...params}: ReadParams & {index: QueryIndex}): ReadRuns | undefined {
  return readConcept(params, index) ?? readCompound(params);
}

function readConcept({contexts, runs, at, language}: ReadParams, {concepts, lexicon}: QueryIndex): ReadRuns | undefined {
  const match = concepts.match(runs, at);
  const term = match && lexicon.words.get(`#${match.concept}`);
  if (!term) return undefined;
  const literal = contexts.slice(at, at + match.runCount).map((context) => readRun(context, language)[0]);
  const terms = literal.flatMap((reading) => (reading?.reason === 'exact' ? reading.terms : []));
  // What stands after the name without a space is searched for too: 협력 of 마이크로소프트와협력.
  const rest = terms.filter(({word}) => !match.alias.includes(word));
  const readings: Reading[] = [{terms: [term, ...rest], reason: 'concept', weight: 1}];
  return {readings: terms.length > 0 ? [...readings, {terms, reason: 'exact', weight: 1}] : readings, runCount: match.runCount};
}

function readCompound({contexts, runs, at, language}: ReadParams): ReadRuns | undefined {
  const [first, second] = runs.slice(at, at + 2);
  if (!first || !second || first.script !== second.script || first.script === 'number') return undefined;
  const term = language.lexicon.words.get(first.text + second.text);
  if (!term) return undefined;
  const apart = [contexts[at]!, contexts[at + 1]!].flatMap((context) => readRun(context, language)[0]?.terms ?? []);
  const readings: Reading[] = [{terms: [term], reason: 'exact', weight: 1}];
  return {readings: apart.length > 0 ? [{terms: apart, reason: 'exact', weight: 1}, ...readings] : readings, runCount: 2};
}

function readAlone({contexts, runs, at, language}: ReadParams): ReadRuns {
  const run = runs[at]!;
  if (run.script !== 'number') return {readings: readRun(contexts[at]!, language), runCount: 1};
  const {term, taken} = toNumeral(run, runs[at + 1]);
  const known = language.lexicon.words.get(term);
  const takesNext = taken > 0 && taken === runs[at + 1]?.text.length;
  return {readings: known ? [{terms: [known], reason: 'exact', weight: 1}] : [], runCount: takesNext ? 2 : 1};
}

/** Readers of a script in the order they are asked; the last ones only where those before found nothing. */
const READERS: Readonly<Record<'hangul' | 'latin' | 'other', readonly (readonly Reader[])[]>> = {
  hangul: [[choseongReader, wordReader], [typoReader, latinKeyboardReader], [bigramReader], [partReader], [piecesReader]],
  latin: [[latinReader, koreanKeyboardReader], [latinPrefixReader], [latinTypoReader], [partReader]],
  other: [[latinReader], [latinPrefixReader, partReader]],
};

function readRun(context: RunContext & {run: Run}, language: Language): Reading[] {
  const {script} = context.run;
  if (script === 'number') return [];
  for (const readers of READERS[script]) {
    const readings = readers.flatMap((reader) => reader.read(context, language));
    if (readings.length > 0) return readings;
  }
  return [];
}

/** What is likely never loses to what is not. */
const OTHERWISE_WEIGHT = 0.4;

/**
 * What a run may be where the words it was taken for count for nothing: its stem (예제 of 예제들),
 * another spelling (포털 of 포탈), words that it is inside of.
 */
function readOtherwise({run}: {run: Run}, {readings, language}: {readings: readonly Reading[]; language: Language}): Reading[] {
  if (run.script === 'number') return [];
  const hidden = new Set(readings.flatMap(({terms}) => terms));
  const isOther = (term: Term): boolean => !hidden.has(term) && !isNegated(term.word, run.text);
  return READERS[run.script]
    .flat()
    .flatMap((reader) => reader.read({run, isOpen: false}, {...language, hidden}))
    .filter(({terms}) => terms.every(isOther) && terms.some(({keys}) => keys.length >= SURE_KEYS))
    .map((reading) => ({...reading, weight: reading.weight * OTHERWISE_WEIGHT}));
}
