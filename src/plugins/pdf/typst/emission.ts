import type {Inline, LinkTarget, Picture} from '../hast/article';
import type {BookFinding, BookRuleId} from '../findings';

/** What the setting of one page may know beside the block at hand. */
export interface Emission {
  /** The language of the words at hand. */
  lang: string;
  /** The locale of the book, or of the column. */
  locale: string;
  chapterId: string;
  /** Level of the chapter's heading in the book. */
  level: number;
  /** Width of the column in em of the text. */
  column: number;
  /** Words wider than this many em may break. */
  limit: number;
  /** Whether headings are in contents and bookmarks: once per book, not once per language. */
  isOutlined: boolean;
  /** What surrounds the line at hand, for links: in `plain` and `raised` places neither page numbers nor notes are added. */
  place: 'text' | 'brief' | 'plain' | 'raised';
  footnotes: ReadonlyMap<string, readonly Inline[]>;
  /** Notes of the box at hand: they stand at its end, not at the foot of the page. */
  boxNotes?: BoxNotes;
  /** The name a place has in the book; nothing if no link leads there. */
  labelOf(chapterId: string, anchor: string): string | undefined;
  /** Where a link leads: to the top of its page if there is no such place on it. */
  targetOf(to: LinkTarget & {kind: 'place'}): string;
  /** Where a term is explained. */
  termOf(name: string): string | undefined;
  /** Puts marks of the index into a block's words. */
  markNames(inlines: readonly Inline[]): readonly Inline[];
  /** Where the typesetter finds a picture; nothing if it cannot be read. */
  pictureOf(picture: Picture): PlacedPicture | undefined;
  /** True once per id: the first footnote of that id is written out, later ones lead to it. */
  claim(id: string): boolean;
  report(ruleId: BookRuleId, element: string, values?: BookFinding['values']): void;
}

export interface BoxNotes {
  /** Letter of a note, by what it says; the same for the same words. */
  call(markup: string): string;
  /** All notes so far, in the order of their letters. */
  list(): readonly string[];
}

export interface PlacedPicture {
  path: string;
  /** Width through height, of drawings alone, without the strips at their sides. */
  ratio?: number;
  strip?: number;
}
