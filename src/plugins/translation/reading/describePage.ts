import type {PairStatus} from '../status/pairStatus';
import type {Unit, UnitKind} from '../units/unit';
import type {PageTranslation} from './pageTranslation';
import {toOriginal, type Original} from './toOriginal';

/** Something to show at one place of a translated page. */
export type Mark =
  /** The source says something else by now. */
  | {kind: 'outdated'; unit: Unit; originals: readonly Original[]}
  /** The source goes on here with passages that are not translated; `null` is the start of the page. */
  | {kind: 'missing'; unit: Unit | null; originals: readonly Original[]}
  /** The text is that of the source. */
  | {kind: 'copied'; unit: Unit}
  /** The source no longer has it. */
  | {kind: 'orphaned'; unit: Unit};

export interface DescribedPage {
  /** Undefined for a page that is up to date. */
  translation: PageTranslation | undefined;
  marks: readonly Mark[];
}

/** Kinds that fill a place of their own in the text of a page. */
const PLACED: readonly UnitKind[] = ['heading', 'paragraph', 'list-item', 'cell', 'admonition-title'];

/**
 * What readers of a translated page are told. A pair that nobody has accepted yet says nothing: it
 * is not known to be outdated.
 */
export function describePage(statuses: readonly PairStatus[]): DescribedPage {
  const marks: Mark[] = [];
  let last: Unit | null = null;
  for (const {pair, state} of statuses.filter(isInText)) {
    const {source, target} = pair;
    if (target) last = target;
    if (state.status === 'outdated' && state.baselineSource !== null) marks.push({kind: 'outdated', unit: target!, originals: [toOriginal(source!)]});
    if (state.status === 'orphaned') marks.push({kind: 'orphaned', unit: target!});
    if (state.status === 'missing') addMissing(marks, {source: source!, target, last});
  }
  return {translation: toTranslation(statuses), marks};
}

function isInText({pair}: PairStatus): boolean {
  return PLACED.includes((pair.source ?? pair.target)!.kind);
}

/** Passages that are missing one after the other are one gap. */
function addMissing(marks: Mark[], {source, target, last}: {source: Unit; target: Unit | null; last: Unit | null}): void {
  const before = marks.at(-1);
  if (target) {
    marks.push({kind: 'copied', unit: target});
  } else if (before?.kind === 'missing' && before.unit === last) {
    marks[marks.length - 1] = {...before, originals: [...before.originals, toOriginal(source)]};
  } else {
    marks.push({kind: 'missing', unit: last, originals: [toOriginal(source)]});
  }
}

function toTranslation(statuses: readonly PairStatus[]): PageTranslation | undefined {
  const read = statuses.filter((status) => isInText(status) || isTitle(status));
  const count = (isCounted: (status: PairStatus) => boolean): number => read.filter(isCounted).length;
  const outdated = count(({state}) => state.status === 'outdated' && state.baselineSource !== null);
  const missing = count(({state}) => state.status === 'missing');
  const orphaned = count(({state}) => state.status === 'orphaned');
  return outdated + missing + orphaned === 0 ? undefined : {state: 'behind', outdated, missing, orphaned};
}

function isTitle({id, pair}: PairStatus): boolean {
  return (pair.source ?? pair.target)!.kind === 'front-matter' && id === '_.title';
}
