import {checkMarks} from './checkMarks';
import type {Finding, PagePair, TellingPage} from './pages';

const END = '(end of page)';
const NO_BLOCK = '(no block)';

/** Where a translation is missing or broken, parts from the structure of its source, or has other facts. */
export function checkTranslation({source, target, targetPath}: PagePair, known: ReadonlySet<string>): Finding[] {
  if (!target) {
    return [{path: source.path, line: 1, message: `Unexpected untranslated page, expected ${targetPath ?? 'a translation'}`}];
  }
  const failure = target.failure ?? source.failure;
  if (failure) {
    return [failure];
  }
  const structure = checkStructure(source, target);
  return [
    ...target.findings,
    ...checkMarks(target, known),
    ...structure,
    // Where the blocks differ, their keys no longer say which belong together.
    ...(structure.length > 0 ? [] : checkFacts(source, target)),
  ];
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

function checkFacts(source: TellingPage, target: TellingPage): Finding[] {
  const expected = factsByBlock(source);
  const actual = factsByBlock(target);
  return [...new Set([...expected.keys(), ...actual.keys()])]
    .filter((block) => format(expected.get(block)) !== format(actual.get(block)))
    .map((block) => ({
      path: target.path,
      line: target.units.find(({key}) => key === block)?.line ?? 1,
      message: `Unexpected facts ${format(actual.get(block))} in ${block}, expected ${format(expected.get(block))} as in ${source.path}`,
    }));
}

function factsByBlock({marks}: TellingPage): Map<string, Set<string>> {
  const facts = new Map<string, Set<string>>();
  for (const {unit = NO_BLOCK, ids, kind} of marks) {
    const shown = kind === 'telling' ? ids : ids.map(toCited);
    facts.set(unit, new Set([...(facts.get(unit) ?? []), ...shown]));
  }
  return facts;
}

/** A fact that is only cited is another thing than one that is told. */
function toCited(id: string): string {
  return `${id} (cited)`;
}

function format(facts: ReadonlySet<string> | undefined): string {
  return facts ? [...facts].sort().join(', ') : '(none)';
}
