import type {TextEncoding} from './textEncoding';

/** What a unit is. A `message` is an entry of a catalogue or of a data file. */
export type UnitKind =
  | 'front-matter'
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'cell'
  | 'admonition-title'
  | 'attribute'
  | 'code'
  | 'message';

/** One translatable stretch of a file. The units of a file are disjoint, in file order, and leave the bytes between them alone. */
export interface Unit {
  /**
   * Unique in the file, and the same in both languages when the structures agree. On a page: section
   * (the explicit heading id, else its place), kind and place within the section, with a part after
   * `/` for what stands inside a block.
   *
   * @example 'agreement.p2', 'numbers.tr3/c2', '_.title'
   */
  id: string;
  kind: UnitKind;
  /** Offsets in UTF-16 code units: `text === file.slice(start, end)`. */
  start: number;
  end: number;
  /** From 1, front matter included. */
  line: number;
  /** The raw source between start and end; `decodeText` makes it what a translator reads. */
  text: string;
  encoding: TextEncoding;
}
