import type {PairStatus} from './pairStatus';
import type {UnitStatus} from './unitStatus';

export type StatusName = UnitStatus['status'];

/** How many units there are of every state. */
export type Totals = Readonly<Record<StatusName, number>>;

export const STATUS_NAMES = ['up-to-date', 'outdated', 'missing', 'orphaned'] as const satisfies readonly StatusName[];

export function countStatuses(statuses: readonly PairStatus[]): Totals {
  const totals: Record<StatusName, number> = {'up-to-date': 0, outdated: 0, missing: 0, orphaned: 0};
  for (const {state} of statuses) totals[state.status] += 1;
  return totals;
}

/** A page is what all its units are; one that holds several is outdated: there is something to do. */
export function summarizePage(statuses: readonly PairStatus[]): StatusName {
  const totals = countStatuses(statuses);
  return STATUS_NAMES.find((name) => totals[name] === statuses.length) ?? 'outdated';
}
