import type {Severity} from './rule';
import type {Side} from './side';

/** Something to mend in a file. */
export interface Finding {
  ruleId: string;
  severity: Severity;
  /** Which of the two files it is in. */
  side: Side;
  /** That file as told to users; `line` and `column`, both from 1, are in it. */
  path: string;
  line: number;
  column: number;
  /** The message that says it, and what it names. */
  sentence: string;
  values: Readonly<Record<string, string>>;
  /** The unit and its translation; empty for what is not there, or where it is the page that is meant. */
  sourceText: string;
  targetText: string;
}

/** In the order of files, then of places. */
export function compareFindings(a: Finding, b: Finding): number {
  return compare(a.path, b.path) || a.line - b.line || a.column - b.column || compare(a.ruleId, b.ruleId) || compare(a.sentence, b.sentence);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
