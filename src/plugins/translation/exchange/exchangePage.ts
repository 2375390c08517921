import type {Piece} from '../pieces/piece';
import type {UnitStatus} from '../status/unitStatus';
import type {UnitKind} from '../units/unit';

/** A unit as it leaves the house, whatever the format. */
export interface ExchangeUnit {
  id: string;
  kind: UnitKind;
  /** Of the source, from 1. */
  line: number;
  source: Piece[];
  /** Paired with the source; `null` where nothing is translated, or only copied. */
  target: Piece[] | null;
  state: UnitStatus;
  /** What it was translated from, where that is known and something else. */
  baselineSource: Piece[] | null;
  /** Those of the glossary that the source names. */
  terms: readonly Term[];
}

/** A page with the units that are asked for. */
export interface ExchangePage {
  /** As in `status --json`. */
  path: string;
  units: ExchangeUnit[];
}

/** What the glossary calls a thing in both languages. */
export interface Term {
  source: string;
  target: string;
}

/** Which languages a file is about. */
export interface Languages {
  sourceLocale: string;
  targetLocale: string;
}
