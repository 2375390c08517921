import {formatPieces} from '../../pieces/formatPieces';
import type {PairStatus} from '../../status/pairStatus';
import type {ImportedUnit} from '../importedUnit';
import {toExchangeUnit} from '../toExchangePage';
import type {MemoryEntry} from './readTmx';

export interface MemoryMatches {
  /** For units without a translation, or for all if that is wanted. */
  units: ImportedUnit[];
  /** Units that have another translation, which stays. */
  offered: {path: string; id: string; line: number}[];
}

export interface MatchMemoryParams {
  entries: readonly MemoryEntry[];
  pages: readonly {path: string; statuses: readonly PairStatus[]}[];
  /** Whether an entry may take the place of a translation. */
  isOverwriting: boolean;
}

/**
 * Finds the units of today whose source is exactly that of an entry. An entry that was exported from
 * here and still stands where it was has nothing to say of other places.
 */
export function matchMemory({entries, pages, isOverwriting}: MatchMemoryParams): MemoryMatches {
  const units = pages.flatMap(({path, statuses}) => statuses.flatMap((status) => toExchangeUnit(status)).map((unit) => ({...unit, path})));
  const standing = new Map(units.map(({path, id, target}) => [`${path}#${id}`, target && collapse(formatPieces(target))]));
  const news = entries.filter(({place, target}) => place === null || standing.get(place) !== collapse(formatPieces(target)));
  // Of several translations the last one is the latest.
  const bySource = new Map(news.map((entry) => [collapse(formatPieces(entry.source)), entry]));
  const matches: MemoryMatches = {units: [], offered: []};
  for (const {path, id, source, target} of units) {
    const entry = bySource.get(collapse(formatPieces(source)));
    if (!entry) continue;
    const isOther = target !== null && collapse(formatPieces(target)) !== collapse(formatPieces(entry.target));
    if (target === null || (isOther && isOverwriting)) {
      matches.units.push({path, id, line: entry.line, source: entry.source, target: entry.target, fingerprints: null, isConfirmed: false});
    } else if (isOther) {
      matches.offered.push({path, id, line: entry.line});
    }
  }
  return matches;
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
