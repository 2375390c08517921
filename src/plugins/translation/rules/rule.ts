import type {AlignedPair} from '../alignment/alignedPair';
import type {Unit, UnitKind} from '../units/unit';
import type {PageText} from './pageText';
import type {Side} from './side';
import type {SiteIndex} from './siteIndex';
import type {TermIndex} from './termIndex';
import type {UnitText} from './unitText';

export type Severity = 'error' | 'warning';

/** Something to mend, at a place in the text of one side. */
export interface Problem {
  /** The message that says it: `translation.rules.<ruleId>.<sentence>`. */
  sentence: string;
  /** What the message names. */
  values?: Readonly<Record<string, string>>;
  side: Side;
  /** Offsets in that text. */
  start: number;
  end: number;
}

/** What every rule knows. */
export interface CheckContext {
  sourceLocale: string;
  targetLocale: string;
  /** Names and terms of the glossary; none without one. */
  terms: TermIndex;
  /** How words that are not written in Hangul are read aloud, by word. */
  readings: Readonly<Record<string, string>>;
}

/** A unit and its translation; offsets of problems count in their decoded texts. */
export interface UnitCheck extends CheckContext {
  kind: UnitKind;
  source: UnitText;
  target: UnitText;
  site: SiteIndex;
  /** Where both stand, for links that count from there. */
  sourcePath: string;
  targetPath: string;
}

/** A page and its translation; offsets of problems count in the files. */
export interface PageCheck extends CheckContext {
  source: PageText;
  target: PageText;
  pairs: readonly AlignedPair[];
  /** Those of the pairs that have both sides. */
  units: readonly MatchedUnit[];
}

/** A unit and its translation, both taken apart. */
export interface MatchedUnit {
  source: UnitText & {unit: Unit};
  target: UnitText & {unit: Unit};
}

interface RuleBase {
  /** Small letters and hyphens: `numbers`. */
  ruleId: string;
  /** Without a setting of the site. */
  severity: Severity;
}

export interface UnitRule extends RuleBase {
  of: 'unit';
  /** The kinds of units it reads; all that are prose when nothing is said. */
  kinds?: readonly UnitKind[];
  check(unit: UnitCheck): Problem[];
}

export interface PageRule extends RuleBase {
  of: 'page';
  check(page: PageCheck): Problem[];
}

export type Rule = UnitRule | PageRule;
