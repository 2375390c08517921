import type {Unit} from '../units/unit';
import type {AlignedPair} from './alignedPair';
import {alignSequences, type AlignSequencesParams, type PlacePair} from './alignSequences';
import {readSignals, type Signals} from './readSignals';
import {GAP, isPlace, scorePair} from './scorePair';

/** Below it a pair is no pair. */
const LEAST_CONFIDENCE = 0.3;

/** What a pair out of order must score, and how sure it then is. */
const MOVED_SCORE = 2.5;
const MOVED_CONFIDENCE = 0.7;

/**
 * Pairs the units of a page with those of its translation when nothing is recorded of either: by
 * names (front matter, messages, heading ids), and between them by kind, order, length and what
 * stays the same in every language. In the order of the source; a unit of the target alone follows
 * what it follows in the target.
 */
export function alignUnits(sources: readonly Unit[], targets: readonly Unit[]): AlignedPair[] {
  const named = pairByName(sources, targets);
  const restSources = sources.filter((unit) => !named.some(({source}) => source === unit));
  const restTargets = targets.filter((unit) => !named.some(({target}) => target === unit));
  return orderPairs(sources, targets, [...named, ...alignText(restSources, restTargets)]);
}

/** A pair of which both sides exist. */
export type FullPair = Extract<AlignedPair, {confidence: number}>;

const NAMED = ['front-matter', 'message'];

function pairByName(sources: readonly Unit[], targets: readonly Unit[]): FullPair[] {
  const byId = new Map(targets.filter(({kind}) => NAMED.includes(kind)).map((unit) => [unit.id, unit]));
  return sources.flatMap((source) => {
    const target = NAMED.includes(source.kind) ? byId.get(source.id) : undefined;
    return target ? [{source, target, confidence: 1}] : [];
  });
}

/** Aligns texts between the headings that both sides name alike, wherever those stand. */
export function alignText(sources: readonly Unit[], targets: readonly Unit[]): FullPair[] {
  const shared = findSharedAnchors(sources, targets);
  const [sourceParts, targetParts] = [splitAt(sources, shared), splitAt(targets, shared)];
  const lengthRatio = measureLengthRatio(sources, targets);
  return [...sourceParts].flatMap(([anchor, part]) => alignPart(part, targetParts.get(anchor) ?? [], lengthRatio));
}

function findSharedAnchors(sources: readonly Unit[], targets: readonly Unit[]): ReadonlySet<string> {
  const anchors = new Set(targets.filter(isAnchored).map(({id}) => id));
  return new Set(sources.filter((unit) => isAnchored(unit) && anchors.has(unit.id)).map(({id}) => id));
}

function isAnchored({kind, id}: Unit): boolean {
  return kind === 'heading' && !isPlace(id);
}

function splitAt(units: readonly Unit[], anchors: ReadonlySet<string>): ReadonlyMap<string, Unit[]> {
  let part: Unit[] = [];
  const parts = new Map([['', part]]);
  for (const unit of units) {
    if (unit.kind === 'heading' && anchors.has(unit.id)) parts.set(unit.id, (part = []));
    part.push(unit);
  }
  return parts;
}

/** Characters of the target for one of the source; Korean is shorter than English. */
function measureLengthRatio(sources: readonly Unit[], targets: readonly Unit[]): number {
  const measure = (units: readonly Unit[]) => units.filter(({kind}) => kind !== 'code').reduce((sum, {text}) => sum + text.length, 0);
  const ratio = measure(targets) / measure(sources);
  return Number.isFinite(ratio) && ratio > 0 ? Math.min(3, Math.max(0.33, ratio)) : 1;
}

function alignPart(sources: readonly Unit[], targets: readonly Unit[], lengthRatio: number): FullPair[] {
  const [sourceSignals, targetSignals] = [sources.map(readSignals), targets.map(readSignals)] as [Signals[], Signals[]];
  const score = (source: number, target: number) => scorePair(sourceSignals[source]!, targetSignals[target]!, lengthRatio);
  const inOrder = alignSequences({sources: sources.length, targets: targets.length, score, gap: GAP}).filter(
    ({probability}) => probability >= LEAST_CONFIDENCE,
  );
  return [...inOrder, ...pairMoved({sources: sources.length, targets: targets.length, inOrder, score})].map(({source, target, probability}) => ({
    source: sources[source]!,
    target: targets[target]!,
    confidence: probability,
  }));
}

interface PairMovedParams extends Pick<AlignSequencesParams, 'sources' | 'targets' | 'score'> {
  inOrder: readonly PlacePair[];
}

/** Units that stand elsewhere in the translation, found by what cannot be mistaken: their links and their code. */
function pairMoved({sources, targets, inOrder, score}: PairMovedParams): PlacePair[] {
  const free = (count: number, side: 'source' | 'target') =>
    [...Array(count).keys()].filter((place) => !inOrder.some((pair) => pair[side] === place));
  const freeTargets = free(targets, 'target');
  const candidates = free(sources, 'source').flatMap((source) => freeTargets.map((target) => ({source, target, score: score(source, target)})));
  const moved: PlacePair[] = [];
  for (const {source, target} of candidates.filter((candidate) => candidate.score >= MOVED_SCORE).sort((a, b) => b.score - a.score)) {
    if (!moved.some((pair) => pair.source === source || pair.target === target)) moved.push({source, target, probability: MOVED_CONFIDENCE});
  }
  return moved;
}

/** All units of both sides, those without a counterpart included, in the order of the source. */
export function orderPairs(sources: readonly Unit[], targets: readonly Unit[], pairs: readonly FullPair[]): AlignedPair[] {
  const bySource = new Map(pairs.map((pair) => [pair.source, pair]));
  const paired = new Set(pairs.map(({target}) => target));
  const lonely = new Map<Unit | undefined, Unit[]>();
  let before: Unit | undefined;
  for (const target of targets) {
    if (paired.has(target)) before = target;
    else lonely.set(before, [...(lonely.get(before) ?? []), target]);
  }
  const after = (target: Unit | undefined): AlignedPair[] => (lonely.get(target) ?? []).map((unit) => ({source: null, target: unit}));
  return [
    ...after(undefined),
    ...sources.flatMap((source): AlignedPair[] => {
      const pair = bySource.get(source);
      return pair ? [pair, ...after(pair.target)] : [{source, target: null}];
    }),
  ];
}
