import {toTermPattern} from './termPattern';
import type {Term} from './terms';

/** A name of the glossary where it stands in a text. */
export interface LocatedTerm {
  term: Term;
  text: string;
  start: number;
  end: number;
}

/** The names of a glossary in a text of the source, in reading order; of names that overlap the longest. */
export type TermFinder = (text: string) => LocatedTerm[];

interface Name {
  term: Term;
  /** Small letters that a text with the name has somewhere. */
  beginning: string;
  pattern: RegExp;
}

export function createTermFinder(terms: readonly Term[], sourceLocale: string): TermFinder {
  const names = terms.map((term) => ({term, beginning: toBeginning(term.source), pattern: toTermPattern(term.source, sourceLocale)}));
  return (text) => findLongest(text, names);
}

const toBeginning = (name: string): string => /^[\p{L}\p{N}]{0,2}/u.exec(name.trim().toLowerCase())![0];

function findLongest(text: string, names: readonly Name[]): LocatedTerm[] {
  const small = text.toLowerCase();
  const found = names
    .filter(({beginning}) => small.includes(beginning))
    .flatMap(({term, pattern}) => [...text.matchAll(pattern)].map(({0: name, index}) => ({term, text: name, start: index, end: index + name.length})));
  const isInside = (one: LocatedTerm) => found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start);
  return found.filter((one) => !isInside(one)).sort((a, b) => a.start - b.start);
}
