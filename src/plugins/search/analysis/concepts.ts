import type {Run} from './run';
import {normalizeText, splitRuns} from './run';

/** Names of one thing in every language: any of them finds all of them. */
export interface Concept {
  id: string;
  /** Names by locale, the preferred one first. */
  names: Readonly<Record<string, readonly string[]>>;
  /** What it is, by locale. */
  definitions?: Readonly<Record<string, string>>;
}

export interface ConceptMatch {
  /** Position of the concept in the list. */
  concept: number;
  /** The alias that was met, without spaces, in lower case. */
  alias: string;
  /** Runs it covers, the last one maybe only in part (박정호 of 박정호가). */
  runCount: number;
  start: number;
  end: number;
}

export interface ConceptMatcher {
  /** The longest name that starts at a run. */
  match(runs: readonly Run[], at: number): ConceptMatch | undefined;
  /** All names, without spaces, in lower case. */
  aliases: readonly {alias: string; concept: number}[];
}

/** Finds names of concepts in runs, written with or without the spaces between their words. */
export function createConceptMatcher(concepts: readonly Concept[]): ConceptMatcher {
  const known = new Map<string, number>();
  const beginnings = new Set<string>();
  concepts.forEach(({names}, concept) => {
    for (const name of Object.values(names).flat()) {
      const alias = toAlias(name);
      if (alias === '' || known.has(alias)) continue;
      known.set(alias, concept);
      for (let length = 1; length <= alias.length; length += 1) beginnings.add(alias.slice(0, length));
    }
  });
  return {
    match: (runs, at) => findLongest({runs, at, known, beginnings}),
    aliases: Array.from(known, ([alias, concept]) => ({alias, concept})),
  };
}

/** A name as it is compared: the runs of it, joined. */
function toAlias(name: string): string {
  return splitRuns(normalizeText(name)).map(({text}) => text).join('');
}

interface FindParams {
  runs: readonly Run[];
  at: number;
  known: ReadonlyMap<string, number>;
  beginnings: ReadonlySet<string>;
}

function findLongest({runs, at, known, beginnings}: FindParams): ConceptMatch | undefined {
  let found: ConceptMatch | undefined;
  let joined = '';
  for (let index = at; index < runs.length; index += 1) {
    const run = runs[index]!;
    const shortest = run.script === 'hangul' ? joined.length + 1 : joined.length + run.text.length;
    const text = joined + run.text;
    for (let length = shortest; length <= text.length && beginnings.has(text.slice(0, length)); length += 1) {
      const concept = known.get(text.slice(0, length));
      if (concept === undefined) continue;
      const end = run.start + length - joined.length;
      found = {concept, alias: text.slice(0, length), runCount: index - at + 1, start: runs[at]!.start, end};
    }
    if (!beginnings.has(text)) break;
    joined = text;
  }
  return found;
}
