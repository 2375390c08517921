import type {FactMark} from '../marks/factMarks';

/** A page of one edition in one locale, with what the checks need of it. */
export interface TellingPage {
  docId: string;
  /** Relative to the site directory, POSIX; named in findings. */
  path: string;
  title: string;
  permalink: string;
  /** Its blocks in reading order. */
  units: {key: string; line: number}[];
  marks: FactMark[];
}

/** A page that exists in the source locale, and its translation if there is one. */
export interface PagePair {
  source: TellingPage;
  target?: TellingPage;
}

/** Something to mend, in the words «Unexpected X, expected Y». */
export interface Finding {
  path: string;
  line: number;
  message: string;
}

export function formatFinding({path, line, message}: Finding): string {
  return `${path}:${line}: ${message}`;
}

export function compareFindings(a: Finding, b: Finding): number {
  return a.path === b.path ? a.line - b.line : a.path < b.path ? -1 : 1;
}
