import type {Unit} from '../units/unit';

const PLURAL_FORM = /^(?<base>.+)_(?:zero|one|two|few|many|other)$/;

/**
 * A language may have more plural forms than the source: `hits_one` beside `hits_other`. Each of
 * them is a translation of the form that the source has.
 */
export function addPluralForms(sources: readonly Unit[], targets: readonly Unit[]): readonly Unit[] {
  const known = new Map(sources.filter(({kind}) => kind === 'message').map((unit) => [unit.id, unit]));
  const more = new Map<Unit, Unit[]>();
  for (const {id} of targets) {
    const other = known.has(id) ? undefined : known.get(`${PLURAL_FORM.exec(id)?.groups?.base}_other`);
    if (other) more.set(other, [...(more.get(other) ?? []), {...other, id}]);
  }
  return more.size === 0 ? sources : sources.flatMap((unit) => [unit, ...(more.get(unit) ?? [])]);
}
