import type {Occurrence} from './collectTerms';

/** How much a field says about its section, and how much less it says the longer it is (BM25's b). */
export interface FieldWeight {
  boost: number;
  lengthPenalty: number;
}

/**
 * Tuned on the two sets in turn; each value is on the plateau that both share. `parents` are the
 * headings above the section's own, `address` the last two names in the address of the page.
 */
export const FIELD_WEIGHTS = {
  body: {boost: 1, lengthPenalty: 0.4},
  heading: {boost: 3.5, lengthPenalty: 0.2},
  parents: {boost: 3, lengthPenalty: 0.2},
  title: {boost: 10, lengthPenalty: 0.6},
  address: {boost: 3, lengthPenalty: 0.6},
} satisfies Record<string, FieldWeight>;

export interface Field {
  occurrences: readonly Occurrence[];
  weight: FieldWeight;
  /** Length of the field over the average of its kind. */
  relativeLength: number;
}

/** What the fields of a section or a page say about each term, added up (BM25F). */
export function toImpacts(fields: readonly Field[]): Map<string, number> {
  const impacts = new Map<string, number>();
  for (const {occurrences, weight, relativeLength} of fields) {
    const each = weight.boost / (1 - weight.lengthPenalty + weight.lengthPenalty * relativeLength);
    for (const {word, weight: share} of occurrences) impacts.set(word, (impacts.get(word) ?? 0) + each * share);
  }
  return impacts;
}
