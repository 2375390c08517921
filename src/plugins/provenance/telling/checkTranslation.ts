import type {FactMark} from '../marks/factMarks';
import type {Finding, PagePair, TellingPage} from './pages';

const END = '(end of page)';

/** Where a translation is missing, parts from the structure of its source, or cites other facts. */
export function checkTranslation({source, target}: PagePair): Finding[] {
  if (!target) {
    return [{path: source.path, line: 1, message: 'Unexpected untranslated page, expected a translation'}];
  }
  return [...checkStructure(source, target), ...checkCitations(source, target)];
}

function checkStructure(source: TellingPage, target: TellingPage): Finding[] {
  const longest = Math.max(source.units.length, target.units.length);
  for (let index = 0; index < longest; index += 1) {
    const [expected, actual] = [source.units[index], target.units[index]];
    if (expected?.key !== actual?.key) {
      const line = (actual ?? target.units.at(-1))?.line ?? 1;
      const message = `Unexpected block ${actual?.key ?? END}, expected ${expected?.key ?? END} as in ${source.path}`;
      return [{path: target.path, line, message}];
    }
  }
  return [];
}

function checkCitations(source: TellingPage, target: TellingPage): Finding[] {
  const expected = factsByUnit(source.marks);
  const actual = factsByUnit(target.marks);
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((unit) => format(expected.get(unit)) !== format(actual.get(unit)))
    .map((unit) => ({
      path: target.path,
      line: target.marks.find((mark) => mark.unit === unit)?.line ?? 1,
      message: `Unexpected facts ${format(actual.get(unit))} in ${unit}, expected ${format(expected.get(unit))} as in ${source.path}`,
    }));
}

function factsByUnit(marks: readonly FactMark[]): Map<string, Set<string>> {
  const facts = new Map<string, Set<string>>();
  for (const {unit, ids} of marks) {
    facts.set(unit, new Set([...(facts.get(unit) ?? []), ...ids]));
  }
  return facts;
}

function format(ids: ReadonlySet<string> | undefined): string {
  return ids ? [...ids].sort().join(' ') : '(none)';
}
