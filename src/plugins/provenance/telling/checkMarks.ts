import {MAX_FACTS_PER_MARK, type FactMark} from '../marks/factMarks';
import type {Finding, TellingPage} from './pages';

/** What is wrong with the marks of a page. */
export function checkMarks({path, marks}: TellingPage, known: ReadonlySet<string>): Finding[] {
  return marks.flatMap((mark) => checkMark(mark, path, known));
}

/** Its ids, their number, its place. */
function checkMark(mark: FactMark, path: string, known: ReadonlySet<string>): Finding[] {
  return [
    ...mark.ids.filter((id) => !known.has(id)).map((id) => `Unexpected fact id "${id}", expected an id of the ledger`),
    ...repeatedIds(mark).map((id) => `Unexpected second ${id} in one mark, expected every id once`),
    ...checkNumber(mark),
    ...(mark.kind === 'telling' ? checkPlace(mark) : []),
  ].map((message) => ({path, line: mark.line, message}));
}

function repeatedIds({ids}: FactMark): string[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index);
}

/** A mark that tells many facts hides which words tell which; one that only cites may gather what others tell. */
function checkNumber({kind, ids: {length}}: FactMark): string[] {
  if (kind === 'citing') {
    return length === 0 ? ['Unexpected <Source> without fact ids, expected ids="…" with at least one'] : [];
  }
  return length === 0 || length > MAX_FACTS_PER_MARK
    ? [`Unexpected ${length} fact ids in one mark, expected 1 to ${MAX_FACTS_PER_MARK}: mark the smaller statement`]
    : [];
}

function checkPlace({unit, isNested}: FactMark): string[] {
  return [
    ...(unit === undefined ? ['Unexpected <Fact> around blocks, expected one within each block'] : []),
    ...(isNested ? ['Unexpected <Fact> inside another, expected them side by side'] : []),
  ];
}
