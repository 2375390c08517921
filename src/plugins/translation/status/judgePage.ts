import {alignUnits, orderPairs, type FullPair} from '../alignment/alignUnits';
import type {AlignedPair} from '../alignment/alignedPair';
import type {BaselineUnit} from '../baseline/baseline';
import {fingerprint} from '../baseline/fingerprint';
import type {Unit} from '../units/unit';
import {followSource, type FollowedSource, type PrintOf} from './followSource';
import {followTarget} from './followTarget';
import {isCopied} from './isCopied';
import type {PairStatus} from './pairStatus';
import type {UnitStatus} from './unitStatus';

export interface JudgePageParams {
  sources: readonly Unit[];
  targets: readonly Unit[];
  /** What the baseline knows of the page. */
  records: readonly BaselineUnit[];
  sourceLocale: string;
}

/**
 * The state of every unit of a page: what the baseline knows is followed in the source and in the
 * target, each for itself; what is new on both sides is paired by alignment and awaits a first
 * `accept`.
 */
export function judgePage(params: JudgePageParams): PairStatus[] {
  const {sources, targets, records} = params;
  const prints = new Map([...sources, ...targets].map((unit) => [unit, fingerprint(unit)]));
  const printOf: PrintOf = (unit) => prints.get(unit)!;
  const followed = followSource(records, sources, printOf);
  const translations = followTarget(records, targets, printOf);
  const bySource = new Map(followed.map((one) => [one.unit, one]));
  const known = followed.flatMap((one): FullPair[] => {
    const target = translations.get(one.record);
    return target ? [{source: one.unit, target, confidence: 1}] : [];
  });
  const pairs = orderPairs(sources, targets, [...known, ...pairNew(params, {followed, translations})]);
  const byTarget = new Map([...translations].map(([record, unit]) => [unit, record]));
  return pairs.map((pair) => judgePair(pair, {bySource, byTarget, printOf, ...params})).filter((status) => !isOwnField(status));
}

interface Followed {
  followed: readonly FollowedSource[];
  translations: ReadonlyMap<BaselineUnit, Unit>;
}

/** Units that the baseline does not know, or knows on one side alone. */
function pairNew({sources, targets, records}: JudgePageParams, {followed, translations}: Followed): FullPair[] {
  const isFull = (pair: AlignedPair): pair is FullPair => pair.source !== null && pair.target !== null;
  if (records.length === 0) return alignUnits(sources, targets).filter(isFull);
  const knownSources = new Set(followed.map(({unit}) => unit));
  const knownTargets = new Set(translations.values());
  const newSources = sources.filter((unit) => !knownSources.has(unit));
  const newTargets = targets.filter((unit) => !knownTargets.has(unit));
  return newSources.length === 0 || newTargets.length === 0 ? [] : alignUnits(newSources, newTargets).filter(isFull);
}

interface JudgePairContext extends Pick<JudgePageParams, 'sourceLocale'> {
  printOf: PrintOf;
  bySource: ReadonlyMap<Unit, FollowedSource>;
  byTarget: ReadonlyMap<Unit, BaselineUnit>;
}

function judgePair(pair: AlignedPair, {bySource, byTarget, ...context}: JudgePairContext): PairStatus {
  const known = pair.source ? bySource.get(pair.source) : undefined;
  const record = known?.record ?? (pair.target ? byTarget.get(pair.target) : undefined) ?? null;
  return {id: (pair.source ?? pair.target)!.id, pair, record, state: judgeState(pair, {known, record, ...context})};
}

interface JudgeStateContext extends Pick<JudgePairContext, 'sourceLocale' | 'printOf'> {
  known: FollowedSource | undefined;
  record: BaselineUnit | null;
}

function judgeState({source, target}: AlignedPair, context: JudgeStateContext): UnitStatus {
  if (!source) return {status: 'orphaned'};
  if (!target) return {status: 'missing', copied: false};
  if (isCopied({source, target, ...context})) return {status: 'missing', copied: true};
  const {known} = context;
  if (!known || known.record.copied) return {status: 'outdated', baselineSource: null};
  return known.isChanged ? {status: 'outdated', baselineSource: known.record.text} : {status: 'up-to-date'};
}

/** A translation may have fields that its source never had: a label for the sidebar where the title is too long. */
function isOwnField({pair, record}: PairStatus): boolean {
  return pair.source === null && pair.target.kind === 'front-matter' && record === null;
}
