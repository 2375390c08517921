/** How sure a part of a date is: printed in the source, concluded by the editors, or not given. */
export type Certainty = 'stated' | 'inferred' | 'absent';

export interface FactDate {
  /** ISO 8601, as exact as it is known: `2019-05-13`, `2019-02`. */
  value: string;
  year: Certainty;
  month: Certainty;
  day: Certainty;
}

/** A text in every locale of the site. */
export type Localized = Record<string, string>;

export interface Fact {
  /** `P<paragraph>.<number>` */
  id: string;
  kind: string;
  text: Localized;
  /** The id of a {@link Voice}. */
  voice: string;
  /** The source does not say who speaks; the editors conclude it. */
  voiceInferred: boolean;
  date?: FactDate;
  /** A number, rank or other quantity, in words. */
  figure?: Localized;
  /** The id of the page that must tell it; without one, any page may. */
  home?: string;
  /** Line of the ledger file, from 1. */
  line: number;
}

export interface Paragraph {
  id: string;
  kind: string;
  text: Localized;
}

/** Who says a fact. */
export interface Voice {
  id: string;
  text: Localized;
}

/** What the source says, statement by statement. */
export interface Ledger {
  voices: Voice[];
  paragraphs: Paragraph[];
  facts: Fact[];
}

/** The ids in an attribute: `<Fact ids="P05.1 P05.2">`. */
export function parseFactIds(attribute: string): string[] {
  return attribute.split(/\s+/).filter(Boolean);
}

/** The paragraph a fact stands in. @example paragraphOf('P05.1') // => 'P05' */
export function paragraphOf(factId: string): string {
  return factId.slice(0, factId.indexOf('.'));
}
