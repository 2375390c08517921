import type {Unit} from '../units/unit';

/** A unit of the source and the one that translates it; `null` where there is none. */
export type AlignedPair =
  /** `confidence` is from 0 to 1. */
  | {source: Unit; target: Unit; confidence: number}
  | {source: Unit; target: null}
  | {source: null; target: Unit};
