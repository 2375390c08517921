import {readText} from './readText';

/** A query and the pages that answer it. */
export interface Judgment {
  query: string;
  /** Pages that answer the query, by `docId`. */
  relevant: ReadonlySet<string>;
  /** Pages left out of the results: the one the query was taken from. */
  excluded: ReadonlySet<string>;
}

export async function loadJudgments(file: string): Promise<Judgment[]> {
  return parseJudgments(await readText(file), file);
}

/**
 * Lines of `query ⇥ relevant pages ⇥ excluded pages`, pages separated by commas; the third column may be missing.
 *
 * @throws {Error} with `file:line: …` for everything wrong with the lines.
 */
function parseJudgments(text: string, file: string): Judgment[] {
  const lines = text.split('\n').map((line, index) => ({line: line.replace(/\r$/, ''), number: index + 1}));
  const written = lines.filter(({line}) => line.trim() !== '');
  const problems = written.flatMap(({line, number}) => describeProblem(line).map((problem) => `${file}:${number}: ${problem}`));
  if (written.length === 0) problems.push(`${file}:1: Unexpected empty file, expected a judgment on every line`);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return written.map(({line}) => parseJudgment(line));
}

function describeProblem(line: string): string[] {
  const columns = line.split('\t');
  const {query, relevant} = parseJudgment(line);
  if (columns.length < 2 || columns.length > 3) {
    return [`Unexpected ${columns.length} columns, expected query, relevant pages and excluded pages, separated by tabs`];
  }
  if (query.trim() === '') return ['Unexpected empty query, expected what a reader types'];
  return relevant.size === 0 ? ['Unexpected empty list of relevant pages, expected at least one docId'] : [];
}

function parseJudgment(line: string): Judgment {
  const [query = '', relevant, excluded] = line.split('\t');
  return {query, relevant: toPages(relevant), excluded: toPages(excluded)};
}

function toPages(column = ''): Set<string> {
  return new Set(column.split(',').map((page) => page.trim()).filter(Boolean));
}
