import type {StatusName} from '../status/summarizePage';

/** How far the translation of one file is. */
export interface FileReport {
  /** As the source is named, from the site directory. */
  path: string;
  /** Of pages: how readers know them. */
  page?: {title: string; permalink: string; edition: string};
  totals: Readonly<Record<StatusName, number>>;
  /** The passages that are not up to date, in the order of the source. */
  open: readonly OpenUnit[];
}

export interface OpenUnit {
  status: Exclude<StatusName, 'up-to-date'>;
  /** The beginning of the text in the source, or of what is left of it in the translation. */
  text: string;
}

/** How far the site is in one locale. */
export interface LocaleReport {
  locale: string;
  /** Without a record of what was translated from what, only missing texts are known. */
  isAdopted: boolean;
  files: readonly FileReport[];
}

export interface StatusReport {
  locales: readonly LocaleReport[];
}
