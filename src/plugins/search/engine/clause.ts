import type {Term} from './lexicon';

/** How a word of the query was understood. The interface says it: «초성», «자판», «오타»… */
export const REASONS = ['exact', 'prefix', 'part', 'concept', 'choseong', 'keyboard', 'typo'] as const;

export type Reason = (typeof REASONS)[number];

/** One way to understand a part of the query. */
export interface Reading {
  terms: Term[];
  reason: Reason;
  /** 1 for what was typed; less the further it is from that. */
  weight: number;
}

/** A part of the query, all the ways to understand it, the likeliest first. */
export interface Clause {
  /** As it was typed. */
  text: string;
  readings: Reading[];
}
