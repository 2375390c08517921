import type {UnitKind} from '../units/unit';

export const BASELINE_FORMAT = 1;

/** What one unit was translated from. */
export interface BaselineUnit {
  /** Of the source unit when it was accepted. */
  id: string;
  kind: UnitKind;
  /** Fingerprint of the source text; empty for a text of the translation that had no source. */
  source: string;
  /** Fingerprint of the translation, by which it is found again. */
  target: string;
  /** Of the target unit, where it is another. */
  targetId?: string;
  /** What stood there was the source text itself: seen, not accepted. */
  copied?: true;
  /** The source text, decoded. */
  text: string;
}

export interface BaselinePage {
  /** Where the translation was, POSIX, from the root of the project. */
  target: string;
  /** In the order of the source. */
  units: readonly BaselineUnit[];
}

/** What a translation was made from: one file a target locale, committed with the pages. */
export interface Baseline {
  sourceLocale: string;
  targetLocale: string;
  /** By the path of the source page. */
  pages: ReadonlyMap<string, BaselinePage>;
}
