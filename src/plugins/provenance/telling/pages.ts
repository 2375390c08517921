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
  /** What is wrong with its headings. */
  findings: Finding[];
  /** Why it could not be parsed: then nothing is known of its blocks and marks. */
  failure?: Finding;
}

/** A page of the source locale, and its translation into another. */
export interface PagePair {
  source: TellingPage;
  target?: TellingPage;
  /** Where the translation is, or would be; unknown for a locale without a folder. */
  targetPath?: string;
}

/** What readers of the locale are shown: the source where there is no translation. */
export function servedPage({source, target}: PagePair): TellingPage {
  return target ?? source;
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
