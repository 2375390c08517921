/** What a placeholder stands for. */
export type PlaceholderKind =
  | 'code'
  | 'link'
  | 'image'
  | 'jsx'
  | 'expression'
  | 'emphasis'
  | 'html'
  | 'break'
  | 'math'
  | 'footnote'
  | 'directive';

/** Words a reader sees. */
export interface TextPiece {
  type: 'text';
  /** As written, escapes included. */
  text: string;
  /** As read: `5 \* 3` is `5 * 3`. */
  value: string;
}

/** Syntax that a translator moves about but never rewrites. */
export interface PlaceholderPiece {
  type: 'placeholder';
  /** From 1 in reading order; the two ends of a pair share it. `pairPieces` gives a translation the ids of its source. */
  id: string;
  role: 'open' | 'close' | 'alone';
  kind: PlaceholderKind;
  text: string;
  /**
   * What the placeholder is, however it is written: equal keys are the same code, address or element.
   *
   * @example 'code useState', 'link ./setup.mdx', 'jsx Term id="x"', 'emphasis strong'
   */
  key: string;
  /** The mark that ends the text inside, where that is a value in quotes and not running text. */
  quote?: '"' | "'" | ')';
}

/** A stretch of a unit. The texts of all its pieces, joined, are the text of the unit. */
export type Piece = TextPiece | PlaceholderPiece;
