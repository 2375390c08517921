import type {BaselinePage, BaselineUnit} from '../baseline/baseline';
import {fingerprint} from '../baseline/fingerprint';
import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';
import type {PagePair} from './project';
import type {PairStatus} from './pairStatus';

export interface Acceptance {
  page: BaselinePage;
  accepted: readonly PairStatus[];
  /** Wanted, but missing, copied or orphaned: nothing to accept. */
  refused: readonly PairStatus[];
}

/**
 * What the baseline says of a page once the wanted units are taken for current translations of
 * today's source. A missing unit or a copy of the source is never accepted.
 */
export function acceptUnits({statuses, targetPath}: PagePair, isWanted: (status: PairStatus) => boolean): Acceptance {
  const wanted = statuses.filter(isWanted);
  const accepted = wanted.filter(({state}) => state.status === 'outdated');
  const units = statuses.flatMap((status) => toRecord(status, accepted.includes(status)) ?? []);
  return {
    page: {target: targetPath, units: withUniqueIds(units)},
    accepted,
    refused: wanted.filter(({state}) => state.status === 'missing' || state.status === 'orphaned'),
  };
}

function toRecord({pair, state, record}: PairStatus, isAccepted: boolean): BaselineUnit | undefined {
  const {source, target} = pair;
  if (source && target && (isAccepted || (state.status === 'missing' && state.copied))) {
    return {...createRecord(source, target), ...(state.status === 'missing' && {copied: true as const})};
  }
  if (!record) return source ? undefined : createOrphan(target);
  const id = source?.id ?? toOrphanId(record.targetId ?? record.id);
  const {targetId, ...kept} = record;
  return {...kept, id, ...(target && {target: fingerprint(target)}), ...toTargetId(id, target ?? {id: targetId ?? record.id.replace(/^~/, '')})};
}

function createRecord(source: Unit, target: Unit): BaselineUnit {
  return {
    id: source.id,
    kind: source.kind,
    source: fingerprint(source),
    target: fingerprint(target),
    ...toTargetId(source.id, target),
    text: decodeText(source),
  };
}

/** Known from now on as older than any source to come, which it cannot translate. */
function createOrphan({id, kind, ...target}: Unit): BaselineUnit {
  return {id: toOrphanId(id), kind, source: '', target: fingerprint({kind, ...target}), targetId: id, text: ''};
}

/** The id that a unit without a source had may be that of another now. */
function toOrphanId(id: string): string {
  return `~${id.replace(/^~/, '')}`;
}

function toTargetId(id: string, target: Pick<Unit, 'id'>): {targetId?: string} {
  return target.id === id ? {} : {targetId: target.id};
}

/** Every id once, as the reader of the file asks. */
function withUniqueIds(units: readonly BaselineUnit[]): BaselineUnit[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    let {id} = unit;
    while (taken.has(id)) id = `${id}~`;
    taken.add(id);
    return id === unit.id ? unit : {...unit, id, targetId: unit.targetId ?? unit.id};
  });
}
