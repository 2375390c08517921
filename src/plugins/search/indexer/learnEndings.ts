import type {EndingEntry} from '../format/lexiconPart';
import {COMMON_ENDINGS} from './commonEndings';

/** One meeting is as likely a mistake of the analyser. */
const FEWEST_MEETINGS = 2;
/** Beyond these every one explains less than one eojeol in ten thousand. */
const MOST_ENDINGS = 700;

/** The commonest endings, in the order of their keys: what lets the browser do without an analyser. */
export function toEndingEntries(counts: ReadonlyMap<string, number>): EndingEntry[] {
  const all = new Map(COMMON_ENDINGS);
  for (const [key, count] of counts) all.set(key, (all.get(key) ?? 0) + count);
  return Array.from(all)
    .filter(([, count]) => count >= FEWEST_MEETINGS)
    .sort(([a, countOfA], [b, countOfB]) => countOfB - countOfA || (a < b ? -1 : 1))
    .slice(0, MOST_ENDINGS)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, count]) => toEntry(key.split(' '), count));
}

function toEntry([kind, dropped, keys = '']: string[], count: number): EndingEntry {
  return {kind: kind as EndingEntry['kind'], dropped: Number(dropped), keys, countLevel: Math.floor(Math.log2(count))};
}
