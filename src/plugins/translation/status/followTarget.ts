import {alignText} from '../alignment/alignUnits';
import type {BaselineUnit} from '../baseline/baseline';
import type {Unit} from '../units/unit';
import {findGaps} from './findGaps';
import {toTextKey, type PrintOf} from './followSource';
import {matchEqual, matchUntouched, type PlaceMatch} from './matchEqual';

/**
 * Finds the translations that the baseline knows in today's target: untouched ones wherever they
 * stand; edited ones by name, and else between their neighbours by what they have in common with
 * the source they were made from.
 */
export function followTarget(records: readonly BaselineUnit[], units: readonly Unit[], printOf: PrintOf): ReadonlyMap<BaselineUnit, Unit> {
  const ids = records.map(({id, targetId}) => targetId ?? id);
  const before = records.map(({kind, target}, place) => toTextKey({id: ids[place]!, kind}, target));
  const after = units.map((unit) => toTextKey(unit, printOf(unit)));
  const whole = matchUntouched(before.map((key, place) => `${ids[place]} ${key}`), units.map(({id}, place) => `${id} ${after[place]}`));
  const untouched = whole ?? matchEqual(before, after);
  const named = matchNames(records, units, untouched);
  const known = [...untouched, ...named];
  const edited = findGaps({before: records.length, after: units.length}, known).flatMap(({before, after}) =>
    matchEdited(records, units, {before: before.filter((place) => !isOrphan(records[place]!)), after}),
  );
  return new Map([...known, ...edited].map(([record, unit]) => [records[record]!, units[unit]!]));
}

/** A text without a source is known as it stood, and by nothing else. */
function isOrphan({source}: BaselineUnit): boolean {
  return source === '';
}

const NAMED = ['front-matter', 'message', 'heading'];

function matchNames(records: readonly BaselineUnit[], units: readonly Unit[], matches: readonly PlaceMatch[]): PlaceMatch[] {
  const [known, taken] = [new Set(matches.map(([record]) => record)), new Set(matches.map(([, unit]) => unit))];
  const byName = new Map(units.flatMap((unit, place) => (taken.has(place) || !NAMED.includes(unit.kind) ? [] : [[`${unit.kind} ${unit.id}`, place] as const])));
  return records.flatMap(({kind, id, targetId}, place): PlaceMatch[] => {
    const found = known.has(place) || isOrphan(records[place]!) ? undefined : byName.get(`${kind} ${targetId ?? id}`);
    return found === undefined ? [] : [[place, found]];
  });
}

function matchEdited(records: readonly BaselineUnit[], units: readonly Unit[], {before, after}: {before: number[]; after: number[]}): PlaceMatch[] {
  const [only, ...others] = before;
  if (only === undefined) return [];
  if (others.length === 0 && after.length === 1 && records[only]!.kind === units[after[0]!]!.kind) return [[only, after[0]!]];
  const sources = before.map((place) => toUnit(records[place]!));
  const targets = after.map((place) => units[place]!);
  return alignText(sources, targets).map(({source, target}) => [before[sources.indexOf(source)]!, after[targets.indexOf(target)]!]);
}

/** A record as the unit it was. */
function toUnit({id, kind, text, targetId}: BaselineUnit): Unit {
  return {id: targetId ?? id, kind, text, start: 0, end: text.length, line: 1, encoding: {type: 'markdown', indent: ''}};
}
