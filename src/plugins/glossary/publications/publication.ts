import type {Localized} from '../entries/entry';

/** A text outside the source that context is taken from. */
export interface Publication {
  id: string;
  publisher: Localized;
  /** ISO 8601, where known. */
  date?: string;
  url?: string;
  /** What is known of the address where it is not known in full. */
  reference?: string;
}
