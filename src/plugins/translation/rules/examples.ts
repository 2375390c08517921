import type {UnitKind} from '../units/unit';

/** A source and a translation; from Korean to English, a paragraph, when nothing is said. */
export interface Example {
  source: string;
  target: string;
  sourceLocale?: string;
  targetLocale?: string;
  kind?: UnitKind;
}

/** What a rule accepts and what it finds: its tests and its documentation. */
export interface RuleExamples {
  good: readonly Example[];
  /** `says`: the English sentences, in order. */
  bad: readonly (Example & {says?: readonly string[]})[];
}
