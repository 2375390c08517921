import {toKeystrokes} from '../../../korean';
import {toLatinTerms, toStem} from '../analysis/latin';
import {splitRuns, type Run} from '../analysis/run';
import type {Term} from './lexicon';

/** A stretch of a text, in UTF-16 units. */
export interface Highlight {
  start: number;
  end: number;
}

/** Where the words of the terms stand in a text, in whatever form, in order and not overlapping. */
export function findHighlights(text: string, terms: readonly Term[], names: readonly string[] = []): Highlight[] {
  const runs = splitRuns(text);
  const found = [
    ...runs.flatMap((run) => terms.flatMap((term) => findInRun(run, term))),
    ...names.flatMap((name) => findName(text, name)),
  ];
  return mergeHighlights(found);
}

function findInRun(run: Run, term: Term): Highlight[] {
  if (run.script === 'hangul') return findInHangul(run, term);
  const {whole, parts} = toLatinTerms(run);
  const isFound = [whole, run.text, toStem(run.text), ...parts].includes(term.word);
  return isFound && term.kind !== 'verb' ? [{start: run.start, end: run.end}] : [];
}

function findInHangul(run: Run, term: Term): Highlight[] {
  if (term.kind === 'verb') return startsWithForm(run, term) ? [{start: run.start, end: run.end}] : [];
  const at = run.text.indexOf(term.word);
  return at < 0 ? [] : [{start: run.start + at, end: run.start + at + term.word.length}];
}

/** Whether a run is a form of a verb: what it shares with the stem is what endings leave of it. */
function startsWithForm({text}: Run, {keys, mostDropped}: Term): boolean {
  const kept = keys.slice(0, Math.max(2, keys.length - mostDropped));
  return toKeystrokes(text).startsWith(kept);
}

function findName(text: string, name: string): Highlight[] {
  const start = text.toLowerCase().indexOf(name.toLowerCase());
  return start < 0 || name === '' ? [] : [{start, end: start + name.length}];
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
