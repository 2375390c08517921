/** A page as paper shows it: blocks of words, pictures and code, and nothing that needs a screen. */
export interface Article {
  /** File of the page, for reports. */
  page: string;
  chapterId: string;
  lang: string;
  title: readonly Inline[];
  titleKey?: string;
  blocks: readonly Block[];
  footnotes: ReadonlyMap<string, readonly Inline[]>;
}

export type Block =
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | DefinitionsBlock
  | TableBlock
  | FigureBlock
  | CodeBlock
  | QuoteBlock
  | AsideBlock
  | GroupBlock
  | RuleBlock;

export type BlockKind = Block['kind'];

export interface BlockBase {
  /** The key the block shares with its translations. */
  key?: string;
  /** Places in the block that links may lead to. */
  ids: readonly string[];
}

export interface HeadingBlock extends BlockBase {
  kind: 'heading';
  /** From 2, the title being 1; no level is skipped. */
  depth: number;
  children: readonly Inline[];
}

export interface ParagraphBlock extends BlockBase {
  kind: 'paragraph';
  /** Set larger than the rest, as the first words of a page may be. */
  isLead: boolean;
  children: readonly Inline[];
}

export interface ListBlock extends BlockBase {
  kind: 'list';
  /** Ordered lists start at a number; `bare` lists have no marks. */
  style: 'bullet' | 'bare' | {start: number};
  items: readonly ListItem[];
}

export interface ListItem extends BlockBase {
  /** What stands in a column beside the rest, as a number may. */
  side?: readonly Inline[];
  blocks: readonly Block[];
}

export interface DefinitionsBlock extends BlockBase {
  kind: 'definitions';
  /** `entries` are told by an id each, as in a glossary; `details` are short pairs. */
  style: 'entries' | 'details';
  items: readonly DefinitionItem[];
}

export interface DefinitionItem extends BlockBase {
  /** The defined word alone, without its reading and translation. */
  name: string;
  term: readonly Inline[];
  blocks: readonly Block[];
}

export interface TableBlock extends BlockBase {
  kind: 'table';
  caption: readonly Inline[];
  head: readonly (readonly TableCell[])[];
  body: readonly (readonly TableCell[])[];
  columns: number;
}

export interface TableCell {
  blocks: readonly Block[];
  columns: number;
  rows: number;
  isHeader: boolean;
  align: 'start' | 'center' | 'end';
}

export interface FigureBlock extends BlockBase {
  kind: 'figure';
  picture: Picture;
  caption: readonly Inline[];
  captionKey?: string;
}

export interface Picture {
  source: PictureSource;
  alt: string;
  /** CSS pixels, if the page gives it. */
  width?: number;
  /** The element, for reports. */
  element: string;
}

/**
 * A drawing in the page, styles resolved; or a file of the site. A drawing may have strips at its left and
 * right, as shares of its width, that are no part of its size: what sticks out of it is seen there.
 */
export type PictureSource = {kind: 'drawing'; svg: string; strip: number} | {kind: 'file'; path: string} | {kind: 'bytes'; format: ImageFormat; base64: string};

export type ImageFormat = 'png' | 'jpg' | 'gif' | 'webp' | 'svg';

export interface CodeBlock extends BlockBase {
  kind: 'code';
  title: string;
  text: string;
}

export interface QuoteBlock extends BlockBase {
  kind: 'quote';
  blocks: readonly Block[];
}

/** Words beside the text: an admonition, a note, an opened tab or `<details>`. */
export interface AsideBlock extends BlockBase {
  kind: 'aside';
  tone: AsideTone;
  title: readonly Inline[];
  blocks: readonly Block[];
}

export type AsideTone = 'note' | 'context' | 'warning' | 'opened';

/** Blocks that belong together for the author only. */
export interface GroupBlock extends BlockBase {
  kind: 'group';
  blocks: readonly Block[];
}

export interface RuleBlock extends BlockBase {
  kind: 'rule';
}

export type Inline =
  | {kind: 'text'; value: string}
  | {kind: 'break'}
  | {kind: 'anchor'; id: string}
  | {kind: 'code'; value: string}
  | {kind: 'footnote'; id: string}
  | {kind: 'formula'; formula: Formula}
  /** A name of the index stands here. */
  | {kind: 'indexMark'; id: string}
  | {kind: 'picture'; picture: Picture}
  | {kind: 'link'; to: LinkTarget; children: readonly Inline[]}
  | {kind: 'term'; name: string; children: readonly Inline[]}
  /** Words in another language, or in another direction. */
  | {kind: 'lang'; lang?: string; direction?: 'ltr' | 'rtl'; children: readonly Inline[]}
  | {kind: 'styled'; look: Look; children: readonly Inline[]}
  | {kind: MarkKind; children: readonly Inline[]};

export type InlineKind = Inline['kind'];

export interface Formula {
  content: MathNode;
  /** Its source, or what it says in one line: for those who do not see it. */
  alt: string;
  /** On a line of its own. */
  isDisplayed: boolean;
}

/** A formula as print lays it out. */
export type MathNode =
  | {kind: 'text' | 'symbol' | 'operator'; value: string}
  | {kind: 'space'; em: number}
  /** Fences around a row grow with it. */
  | {kind: 'row'; nodes: readonly MathNode[]; isFenced: boolean}
  | {kind: 'fraction'; above: MathNode; below: MathNode}
  | {kind: 'root'; base: MathNode; degree?: MathNode}
  /** Beside the base, or over and under it. */
  | {kind: 'scripts' | 'limits'; base: MathNode; above?: MathNode; below?: MathNode}
  | {kind: 'marked'; base: MathNode; mark: {accent: string} | {line: string}}
  | {kind: 'grid'; rows: readonly (readonly MathNode[])[]}
  | {kind: 'variant'; variant: MathVariant; node: MathNode};

export type MathVariant = 'upright' | 'bold' | 'bb' | 'cal' | 'frak' | 'mono' | 'sans';

export type MarkKind = 'strong' | 'emphasis' | 'superscript' | 'subscript' | 'deleted' | 'underlined' | 'keyboard';

export type LinkTarget =
  | {kind: 'place'; chapterId: string; anchor: string}
  | {kind: 'outside'; url: string}
  /** Mail, telephone: linked, but no address to be written out. */
  | {kind: 'contact'; url: string};

/** How words in a line stand out, colours as CSS writes them. */
export interface Look {
  size: 'same' | 'small' | 'raised';
  /** Lighter or bolder than what stands around it, as CSS counts. */
  weight?: number;
  color?: string;
  ground?: string;
  border?: {style: 'solid' | 'dashed'; color: string};
}
