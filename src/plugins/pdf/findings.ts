/** What was repaired, left out or shown otherwise than on the page. */
export interface BookFinding {
  ruleId: BookRuleId;
  /** File of the page, from the site's directory. */
  page: string;
  /** The element, told by its key, id or tag: `#agreement.p2`, `img`. */
  element: string;
  /** What the sentence of the rule needs. */
  values: Readonly<Record<string, string | number>>;
}

const BOOK_RULES = [
  'broken-anchor',
  'broken-link',
  'doubtful-pair',
  'doubled-id',
  'empty-heading',
  'long-word',
  'missing-alt',
  'missing-glyph',
  'missing-image',
  'no-page-in-locale',
  'remote-image',
  'skipped-heading',
  'unknown-element',
  'unlisted-page',
  'unreadable-image',
  'wide-table',
] as const;

export type BookRuleId = (typeof BOOK_RULES)[number];

export type Report = (finding: BookFinding) => void;
