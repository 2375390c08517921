import type {UnitKind} from '../units/unit';
import type {Term} from './terms';

/** A source and a translation, each one unit or a whole page; from Korean to English when nothing is said. */
export interface Example {
  source: string;
  target: string;
  sourceLocale?: string;
  targetLocale?: string;
  /** A paragraph when nothing is said; not of a page. */
  kind?: UnitKind;
  /** The file the example is, of rules that read pages; an `.mdx` page when nothing is said. */
  path?: string;
  terms?: readonly Term[];
}

/** What a rule accepts and what it finds: its tests and its documentation. */
export interface RuleExamples {
  good: readonly Example[];
  /** `says`: the sentences in English, in order. */
  bad: readonly (Example & {says: readonly string[]})[];
}
