import type {PageSummary, UnitView} from '../protocol';

export type Direction = 1 | -1;

/** Whether there is something for a translator to do; what has lost its source is for an editor. */
export function isOpen({source, state}: Pick<UnitView, 'source' | 'state'>): boolean {
  return source !== null && state.status !== 'up-to-date';
}

/** The place of the next unit that has a source, or of the next that is open; undefined at the end. */
export function findUnit(units: readonly UnitView[], {from, direction, isWanted}: {from: number; direction: Direction; isWanted: (unit: UnitView) => boolean}): number | undefined {
  for (let at = from + direction; at >= 0 && at < units.length; at += direction) {
    if (isWanted(units[at]!)) return at;
  }
  return undefined;
}

/** The next page with something to do, after the last one the first; undefined when there is no other. */
export function findOpenPage(pages: readonly PageSummary[], path: string, direction: Direction): string | undefined {
  const from = pages.findIndex((page) => page.path === path);
  const others = pages.map((_, step) => pages[(from + direction * (step + 1) + pages.length * 2) % pages.length]!).filter((page) => page.path !== path);
  return others.find(({totals}) => totals.missing + totals.outdated > 0)?.path;
}

/** Rounded down: 100 means all. */
export function toPercent({totals}: Pick<PageSummary, 'totals'>): number {
  const wanted = totals['up-to-date'] + totals.outdated + totals.missing;
  return wanted === 0 ? 100 : Math.floor((totals['up-to-date'] / wanted) * 100);
}
