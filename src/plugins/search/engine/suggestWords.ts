import {toKeystrokes} from '../../../korean';
import {splitRuns} from '../analysis/run';
import {findTypos} from './findTypos';
import type {Lexicon} from './lexicon';

const MOST_SUGGESTIONS = 5;

/** Words of the site that are nearest to those of a query without any result. */
export function suggestWords(query: string, lexicon: Pick<Lexicon, 'parts'>): string[] {
  const near = splitRuns(query.slice(0, 200))
    .slice(0, 4)
    .flatMap(({text}) => findTypos({lexicon, keys: toKeystrokes(text), maxEdits: 3}));
  const sorted = near.sort((a, b) => a.edits - b.edits || b.term.frequencyLevel - a.term.frequencyLevel || a.term.id - b.term.id);
  return [...new Set(sorted.map(({term}) => term.word))].slice(0, MOST_SUGGESTIONS);
}
