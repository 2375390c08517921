import type {Resources} from '../../../messages';
import type {Severity} from '../rules/rule';
import type {Side} from '../rules/side';
import type {Change} from '../status/diffWords';
import type {Totals} from '../status/summarizePage';
import type {UnitStatus} from '../status/unitStatus';
import type {UnitKind} from '../units/unit';

/** The header that carries the token of the running workbench; no other page can send it. */
export const TOKEN_HEADER = 'x-workbench-token';

/** What the page is served with. */
export interface Setup {
  token: string;
  /** Of the words on the page. */
  locale: string;
  messages: Resources;
  sourceLocale: string;
  targetLocale: string;
  /** Tells projects apart that are served at the same address, one after the other. */
  projectId: string;
}

/** Every page with its state. */
export interface ProjectView {
  /** Another one whenever something has changed. */
  revision: string;
  /** Without a baseline nobody knows what was translated from what. */
  isAdopted: boolean;
  pages: PageSummary[];
  /** Files that could not be read, each a sentence with its place. */
  problems: readonly string[];
}

export interface PageSummary {
  path: string;
  totals: Totals;
  /** Another one whenever the page or what is known of it has changed. */
  version: string;
}

/** A page, unit by unit, in the order of the source; orphans where they stand in the target. */
export interface PageView {
  path: string;
  targetPath: string;
  version: string;
  /** Of the bytes of the target; `null` where there is none. A save is for this file alone. */
  targetFile: string | null;
  /** Where the translation belongs since its source was renamed. */
  movesTo: string | null;
  units: UnitView[];
}

export interface UnitView {
  id: string;
  kind: UnitKind;
  state: UnitStatus;
  /** `null` when the source is gone. */
  source: SourceView | null;
  /** Decoded; `null` where there is none. */
  target: string | null;
  targetLine: number | null;
}

export interface SourceView {
  line: number;
  /** Decoded. */
  text: string;
  /** Stays the same while nothing but layout changes. */
  fingerprint: string;
  /** Syntax in the text. */
  placeholders: Range[];
  /** Names of the glossary in the text, in reading order. */
  terms: TermView[];
  /** What its catalogue says to translators of it; empty where there is nothing. */
  note: string;
  /** From what it was translated from to the text of today; empty unless it is outdated and that is known. */
  changes: Change[];
}

export interface Range {
  start: number;
  end: number;
}

export interface TermView extends Range {
  id: string;
  /** The name of the glossary in the target language. */
  target: string;
}

/** A text that is being typed. */
export interface TypedUnit {
  path: string;
  id: string;
  text: string;
}

/** What the rules say of a typed text. */
export interface CheckReply {
  findings: FindingView[];
  /** Why the text could not be saved as it is. */
  refusal: string | null;
}

export interface FindingView {
  ruleId: string;
  severity: Severity;
  /** Which text is to be mended. */
  side: Side;
  message: string;
}

/** An earlier translation of something like a unit. */
export interface MatchView {
  /** From 0 to 1. */
  score: number;
  /** What was translated then, with what differs: from it to what is to be translated now. */
  changes: Change[];
  target: string;
  /** `path#id` */
  place: string;
}

export interface SaveRequest extends TypedUnit {
  /** What the translator had before them. */
  seen: {
    /** Fingerprint of the source. */
    source: string;
    /** The translation that the text is to replace. */
    target: string | null;
    /** `PageView.targetFile` */
    targetFile: string | null;
  };
  /** Whether the translator says expressly that the text translates today's source. */
  isConfirmed: boolean;
}

export interface SaveReply {
  /**
   * `saved`: the text stands in the file and is current; `kept-outdated`: it does, but differs from the
   * one before in nothing a reader sees, and nobody confirmed it; `unchanged`: nothing was written.
   */
  outcome: 'saved' | 'confirmed' | 'kept-outdated' | 'unchanged';
  page: PageView;
}

/** Why something is not done. */
export interface Refused {
  reason: string;
  /** A sentence for the translator. */
  message: string;
  /** The page as it is now, where that is of help. */
  page?: PageView;
}
