import type {Localized} from '../entries/entry';

/** A text outside the source that context is taken from. */
export interface Publication {
  id: string;
  publisher: Localized;
  /** A day or a month, ISO 8601, where known. */
  date?: string;
  /** Which part of it, or which of several: “p. 51”. */
  note?: Localized;
  url?: string;
}
