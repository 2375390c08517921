import type {BaselineUnit} from '../baseline/baseline';
import {normalizeText, normalizeUnit} from '../baseline/normalizeUnit';
import type {Unit, UnitKind} from '../units/unit';
import {findGaps} from './findGaps';
import {matchEqual, matchUntouched, type PlaceMatch} from './matchEqual';
import {measureSimilarity, toBag, type Bag} from './measureSimilarity';

/** A record of the baseline and the source unit it is of today. */
export interface FollowedSource {
  record: BaselineUnit;
  unit: Unit;
  isChanged: boolean;
}

/** The fingerprint of a unit, made once. */
export type PrintOf = (unit: Unit) => string;

/** How alike two texts must be to be one that was reworded: in its place, and where it moved to. */
const ALIKE_IN_PLACE = 0.4;
const ALIKE_ELSEWHERE = 0.65;

/** Texts of so few parts have no wording to compare: a heading, a number in a cell. */
const SHORT = 4;

/**
 * Finds the units of the baseline in today's source: unchanged ones wherever they stand, reworded
 * ones by their place and their likeness.
 */
export function followSource(known: readonly BaselineUnit[], units: readonly Unit[], printOf: PrintOf): FollowedSource[] {
  const records = known.filter(({source}) => source !== '');
  const unchanged = matchUnchanged(records, units, printOf);
  const inPlace = matchReworded(records, units, unchanged);
  const elsewhere = matchElsewhere(records, units, [...unchanged, ...inPlace]);
  return [
    ...unchanged.map(([record, unit]) => ({record: records[record]!, unit: units[unit]!, isChanged: false})),
    ...[...inPlace, ...elsewhere].map(([record, unit]) => ({record: records[record]!, unit: units[unit]!, isChanged: true})),
  ];
}

/** Texts with a name are the same under it alone: two buttons may say the same. Of other equal texts those of the same kind go together. */
function toKey({id, kind}: {id: string; kind: UnitKind}, print: string): string {
  return `${kind} ${isNamed(kind) ? id : ''} ${print}`;
}

/** The same for units that may be of another kind than what they are compared with. */
export function toTextKey({id, kind}: {id: string; kind: UnitKind}, text: string): string {
  return isNamed(kind) ? `${kind} ${id} ${text}` : text;
}

function isNamed(kind: UnitKind): boolean {
  return kind === 'front-matter' || kind === 'message';
}

/** A block that is of another kind now, or a record of an earlier way to normalise, is known by its text. */
function matchUnchanged(records: readonly BaselineUnit[], units: readonly Unit[], printOf: PrintOf): PlaceMatch[] {
  const [before, after] = [records.map((record) => toKey(record, record.source)), units.map((unit) => toKey(unit, printOf(unit)))];
  const untouched = matchUntouched(records.map(({id}, place) => `${id} ${before[place]}`), units.map(({id}, place) => `${id} ${after[place]}`));
  const matches = untouched ?? matchEqual(before, after);
  if (matches.length === records.length) return matches;
  const [known, taken] = [new Set(matches.map(([record]) => record)), new Set(matches.map(([, unit]) => unit))];
  const free = new Map(units.flatMap((unit, place) => (taken.has(place) ? [] : [[toTextKey(unit, normalizeUnit(unit)), place] as const])));
  const more = records.flatMap((record, place): PlaceMatch[] => {
    const key = toTextKey(record, normalizeText(record.text, record.kind));
    const found = known.has(place) ? undefined : free.get(key);
    if (found === undefined) return [];
    free.delete(key);
    return [[place, found]];
  });
  return [...matches, ...more];
}

interface Likeness {
  before: number;
  after: number;
  similarity: number;
}

function matchReworded(records: readonly BaselineUnit[], units: readonly Unit[], unchanged: readonly PlaceMatch[]): PlaceMatch[] {
  const compare = createComparison(records, units);
  return findGaps({before: records.length, after: units.length}, unchanged).flatMap(({before, after}) => {
    const candidates = before.flatMap((record) =>
      after.filter((unit) => isSameName(records[record]!, units[unit]!) || haveLikeKinds(records[record]!.kind, units[unit]!.kind)).map((unit) => compare(record, unit)),
    );
    const fitting = candidates.filter((likeness) => isReworded(likeness, {before: records[likeness.before]!, after: units[likeness.after]!}));
    return takeBest(fitting);
  });
}

function isReworded({similarity}: Likeness, {before, after}: {before: BaselineUnit; after: Unit}): boolean {
  if (isSameName(before, after)) return true;
  if (before.id === after.id && before.kind === after.kind) {
    const isShort = toBag(before.text).size <= SHORT || toBag(after.text).size <= SHORT;
    if (isShort) return true;
  }
  return similarity >= ALIKE_IN_PLACE;
}

/** A field of the front matter, a message, a heading with an id of its own: known by name, whatever it says. */
function isSameName(record: BaselineUnit, unit: Unit): boolean {
  if (record.id !== unit.id || record.kind !== unit.kind) return false;
  return ['front-matter', 'message'].includes(unit.kind) || (unit.kind === 'heading' && !unit.id.startsWith('_'));
}

const PROSE: readonly UnitKind[] = ['paragraph', 'list-item', 'admonition-title', 'heading', 'cell'];

function haveLikeKinds(a: UnitKind, b: UnitKind): boolean {
  return a === b || (PROSE.includes(a) && PROSE.includes(b));
}

function matchElsewhere(records: readonly BaselineUnit[], units: readonly Unit[], matches: readonly PlaceMatch[]): PlaceMatch[] {
  const [known, taken] = [new Set(matches.map(([record]) => record)), new Set(matches.map(([, unit]) => unit))];
  const free = units.flatMap((_, place) => (taken.has(place) ? [] : [place]));
  if (free.length === 0) return [];
  const compare = createComparison(records, units);
  const candidates = records.flatMap((record, place) => {
    if (known.has(place)) return [];
    return free.filter((unit) => haveLikeKinds(record.kind, units[unit]!.kind)).map((unit) => compare(place, unit));
  });
  return takeBest(candidates.filter((likeness) => isNamedElsewhere(likeness, records, units) || likeness.similarity >= ALIKE_ELSEWHERE));
}

function isNamedElsewhere({before, after}: Likeness, records: readonly BaselineUnit[], units: readonly Unit[]): boolean {
  return isSameName(records[before]!, units[after]!);
}

/** The most alike first, each once. */
function takeBest(candidates: readonly Likeness[]): PlaceMatch[] {
  const [before, after] = [new Set<number>(), new Set<number>()];
  const taken: PlaceMatch[] = [];
  for (const likeness of [...candidates].sort((a, b) => b.similarity - a.similarity || a.before - b.before || a.after - b.after)) {
    if (before.has(likeness.before) || after.has(likeness.after)) continue;
    before.add(likeness.before);
    after.add(likeness.after);
    taken.push([likeness.before, likeness.after]);
  }
  return taken;
}

/** Compares a record with a unit; each text is taken apart once. A name that is the same counts more than likeness. */
function createComparison(records: readonly BaselineUnit[], units: readonly Unit[]): (before: number, after: number) => Likeness {
  const bags = new Map<object, Bag>();
  const bagOf = (unit: BaselineUnit | Unit): Bag => {
    const known = bags.get(unit);
    if (known) return known;
    const bag = toBag(unit.text);
    bags.set(unit, bag);
    return bag;
  };
  return (before, after) => {
    const [record, unit] = [records[before]!, units[after]!];
    const bonus = isSameName(record, unit) ? 1 : record.id === unit.id ? 0.1 : 0;
    return {before, after, similarity: measureSimilarity(bagOf(record), bagOf(unit)) + bonus};
  };
}
