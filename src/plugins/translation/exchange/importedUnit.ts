import type {Inline} from '../pieces/formatPieces';

/** What a file says of one unit, whatever the format. */
export interface ImportedUnit {
  path: string;
  id: string;
  /** Of the file it comes from, from 1. */
  line: number;
  source: Inline[];
  /** `null` where the file has no translation. */
  target: Inline[] | null;
  /** What the file was made from, if the tool between has kept it. */
  fingerprints: Fingerprints | null;
  /** Whether a person said expressly that the translation holds. */
  isConfirmed: boolean;
}

export interface Fingerprints {
  source: string;
  /** Of the translation as exported; of nothing where there was none. */
  target: string;
}

/** Why something of a file is not taken. */
export type Reason =
  | 'broken'
  | 'doctype'
  | 'encoding'
  | 'too-large'
  | 'format'
  | 'language'
  | 'foreign-page'
  | 'foreign-unit'
  | 'duplicate'
  | 'source-changed'
  | 'target-changed'
  | 'lost'
  | 'invented'
  | 'nesting'
  | 'control-character'
  | 'untranslated'
  | 'unsafe'
  | 'no-place';

/** Something of a file that is not taken. */
export interface Refusal {
  line: number;
  reason: Reason;
  /** What the reason is about: a placeholder, a name, the words of a parser. */
  detail: string;
  /** `null` when the whole file is meant. */
  unit: {path: string; id: string} | null;
}

/** All that could be read of a file. */
export interface ImportedFile {
  units: ImportedUnit[];
  refusals: Refusal[];
}
