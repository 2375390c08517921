import {diffWords} from '../../status/diffWords';
import {measureOverlap, toBag, type Bag} from '../../status/measureSimilarity';
import type {PagePair} from '../../status/project';
import {decodeText} from '../../units/decodeText';
import type {MatchView} from '../protocol';
import {isWhole, splitSegments} from './splitSegments';

/** A text with its translation, which is up to date: a unit, or a sentence of one. */
export interface MemoryEntry {
  /** `path#id` */
  place: string;
  source: string;
  target: string;
  bag: Bag;
}

interface Locales {
  sourceLocale: string;
  targetLocale: string;
}

/** What a page knows: its units, and their sentences where both languages have as many. */
export function listEntries({path, statuses}: Pick<PagePair, 'path' | 'statuses'>, locales: Locales): MemoryEntry[] {
  return statuses.flatMap(({id, pair: {source, target}, state}) => {
    if (state.status !== 'up-to-date' || !source || !target || source.kind === 'code') return [];
    const [told, retold] = [decodeText(source), decodeText(target)];
    const toEntry = (text: string, translation: string): MemoryEntry => ({place: `${path}#${id}`, source: text, target: translation, bag: toBag(text)});
    return [toEntry(told, retold), ...pairSegments(told, retold, locales).map(([one, other]) => toEntry(one, other))];
  });
}

function pairSegments(source: string, target: string, {sourceLocale, targetLocale}: Locales): [string, string][] {
  const [told, retold] = [splitSegments(source, sourceLocale), splitSegments(target, targetLocale)];
  if (told.length < 2 || told.length !== retold.length) return [];
  return told.map((segment, index): [string, string] => [segment, retold[index]!]).filter((pair) => pair.every(isWhole));
}

export interface FindMatchesParams extends Locales {
  entries: readonly MemoryEntry[];
  /** Decoded. */
  source: string;
  /** `path#id` of the unit that is to be translated: it is no memory of itself. */
  place: string;
}

/** Below it two texts have little more in common than their language. */
const ALIKE = 0.5;
const MOST = 5;

interface Scored {
  entry: MemoryEntry;
  query: string;
  score: number;
}

/** The earlier translations of what is most like a text or one of its sentences, the best first. */
export function findMatches({entries, source, place, sourceLocale}: FindMatchesParams): MatchView[] {
  const segments = splitSegments(source, sourceLocale);
  const queries = [...new Set([source, ...segments])].map((text) => ({text, bag: toBag(text)}));
  const others = entries.filter((entry) => entry.place !== place && entry.bag.size > 0);
  const found = queries.flatMap(({text, bag}) => (bag.size === 0 ? [] : others.flatMap((entry) => score({entry, query: text, bag}))));
  const sorted = found.sort((a, b) => b.score - a.score || b.query.length - a.query.length || compare(a.entry.place, b.entry.place));
  return withoutRepeated(sorted).slice(0, MOST).map(({entry, query, score: value}) => ({
    score: value,
    changes: diffWords(entry.source, query, sourceLocale),
    target: entry.target,
    place: entry.place,
  }));
}

/** Only the same text is the same. */
const NEARLY = 0.99;

function score({entry, query, bag}: {entry: MemoryEntry; query: string; bag: Bag}): Scored[] {
  const value = entry.source === query ? 1 : Math.min(measureOverlap(bag, entry.bag), NEARLY);
  return value >= ALIKE ? [{entry, query, score: value}] : [];
}

/** Each translation once, where it is most like. */
function withoutRepeated(found: readonly Scored[]): Scored[] {
  const seen = new Set<string>();
  return found.filter(({entry: {target}}) => !seen.has(target) && seen.add(target));
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
