import {toKeystrokes} from '../../../korean';
import {toLatinTerms, toStem} from '../analysis/latin';
import type {Term} from './lexicon';

/** A stretch of a text, in UTF-16 units. */
export interface Highlight {
  start: number;
  end: number;
}

/**
 * Where the words of the terms stand in a text, in whatever form, in order and not overlapping.
 * Cheap tests come first: most words of a text are none of the terms, and this runs over ten
 * sections after every key.
 *
 * @example
 * findHighlights('상태를 보존한다', [상태]) // => [{start: 0, end: 2}]
 */
export function findHighlights(text: string, terms: readonly Term[], names: readonly string[] = []): Highlight[] {
  const lower = text.toLowerCase();
  // A letter of two in small (İ) moves everything after it.
  if (lower.length !== text.length) return [];
  return mergeHighlights([
    ...terms.flatMap((term) => FINDERS[term.kind](lower, term, text)),
    ...names.flatMap((name) => findAll(lower, name.toLowerCase())),
  ]);
}

type Finder = (lower: string, term: Term, text: string) => Highlight[];

const FINDERS: Readonly<Record<Term['kind'], Finder>> = {
  noun: (lower, {word}) => findAll(lower, word),
  compound: (lower, {word}) => findAll(lower, word),
  bigram: (lower, {word}) => findAll(lower, word),
  verb: (lower, term) => findRuns(lower, /[가-힣]+/g, (run) => startsWithForm(run, term)),
  latin: findLatin,
  concept: () => [],
};

function findAll(lower: string, word: string): Highlight[] {
  const found: Highlight[] = [];
  for (let start = lower.indexOf(word); start >= 0 && word !== ''; start = lower.indexOf(word, start + word.length)) {
    found.push({start, end: start + word.length});
  }
  return found;
}

function findRuns(text: string, pattern: RegExp, isFound: (run: string) => boolean): Highlight[] {
  return Array.from(text.matchAll(pattern))
    .filter(([run]) => isFound(run))
    .map(({0: run, index}) => ({start: index, end: index + run.length}));
}

/** Stems differ from their words at the end alone. */
const SURE_LETTERS = 3;

function findLatin(lower: string, {word}: Term, text: string): Highlight[] {
  const beginning = word.slice(0, SURE_LETTERS);
  if (!lower.includes(beginning.slice(0, 1))) return [];
  // A particle after it is no part of it: useState는.
  return findRuns(text, /(?:(?![가-힣])[\p{L}\p{N}_$])+(?:[-.,][A-Za-z0-9_$]+)*/gu, (raw) => {
    const run = raw.toLowerCase();
    if (!run.includes(beginning) && !/[-.,]/.test(run)) return false;
    const {whole, parts} = toLatinTerms({raw});
    return [whole, run, run.replaceAll(',', ''), toStem(run), ...parts].includes(word);
  });
}

/** Whether a run is a form of a verb: what it shares with the stem is what endings leave of it. */
function startsWithForm(run: string, {keys, mostDropped}: Term): boolean {
  const kept = keys.slice(0, Math.max(2, keys.length - mostDropped));
  return toKeystrokes(run.slice(0, kept.length)).startsWith(kept);
}

function mergeHighlights(highlights: readonly Highlight[]): Highlight[] {
  const merged: Highlight[] = [];
  for (const {start, end} of [...highlights].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = merged.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({start, end});
  }
  return merged;
}
