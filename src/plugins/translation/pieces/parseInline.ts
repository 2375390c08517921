import type {PhrasingContent, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified, type Processor} from 'unified';

/** Constructs that make blocks. Without them a text that begins with `# ` or `1. ` is a line like any other. */
const BLOCKS = [
  'blockQuote',
  'codeFenced',
  'codeIndented',
  'headingAtx',
  'htmlFlow',
  'list',
  'mdxFlowExpression',
  'mdxJsxFlowTag',
  'setextUnderline',
  'table',
  'thematicBreak',
];

function withoutBlocks(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push({disable: {null: BLOCKS}});
  // The transform of GFM looks for addresses once more, in the finished tree, and leaves nodes without offsets.
  data.fromMarkdownExtensions = data.fromMarkdownExtensions!.flat().map((extension) => ({...extension, transforms: []}));
}

const markdown = unified().use(remarkParse).use(remarkGfm).use(remarkDirective).use(withoutBlocks).freeze();
const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDirective).use(withoutBlocks).freeze();

/** A code span hides whatever stands in it. */
const CODE = String.raw`(?<!\`)(?<fence>\`+)(?!\`)[^]*?(?<!\`)\k<fence>(?!\`)`;

/** Math by Pandoc's rule, which leaves prices alone, and ids of headings without a comment around them. */
const FOREIGN = [String.raw`(?<!\\|\$)\$\$?(?![\s$])(?:\\.|[^\\$\n\`])*(?<!\s)\$\$?(?![\d$])`, String.raw`\{#[\w-]+\}(?=\s*$)`];

/** Liquid and Vue, in pages that are not MDX. */
const TEMPLATES = [String.raw`\{\{[^\n]*?\}\}`, String.raw`\{%[^\n]*?%\}`];

const IN_MDX = new RegExp(`${CODE}|(?<foreign>${FOREIGN.join('|')})`, 'g');
const IN_MARKDOWN = new RegExp(`${CODE}|(?<foreign>${[...FOREIGN, ...TEMPLATES].join('|')})`, 'g');

/** In MDX a line that begins so is code. */
const MODULE_LINE = /^(?:im|ex)(?=port\b)/gm;

export interface InlineContent {
  nodes: PhrasingContent[];
  /** Whether the code at an offset is really syntax of another parser. */
  isForeign: (start: number) => boolean;
}

/**
 * Reads text as the inside of a paragraph: as MDX, and where it is no MDX (pages of other systems,
 * HTML comments) as Markdown with HTML. Offsets are those of the text.
 */
export function parseInline(text: string): InlineContent {
  try {
    return parseWith(mdx, text, IN_MDX);
  } catch {
    return parseWith(markdown, text, IN_MARKDOWN);
  }
}

function parseWith(processor: Pick<typeof mdx, 'parse'>, text: string, foreign: RegExp): InlineContent {
  const starts = new Set<number>();
  const masked = text
    // The parser drops a byte order mark, and all offsets would be one off.
    .replace(/^\uFEFF/, ' ')
    .replace(MODULE_LINE, (found) => found.toUpperCase())
    .replace(foreign, (found, ...rest) => {
      const [index, , groups] = rest.slice(-3) as [number, string, {foreign?: string}];
      if (groups.foreign === undefined) return found;
      starts.add(index);
      return `\`${'x'.repeat(found.length - 2)}\``;
    });
  const root = processor.parse(masked + defineReferences(masked));
  return {nodes: listPhrasing(root, masked.length), isForeign: (start) => starts.has(start)};
}

/** The definitions of a page stand elsewhere on it; here whatever looks like a reference is one. */
function defineReferences(text: string): string {
  const footnotes = [...text.matchAll(/\[\^([^[\]\s]+)\]/g)].map(([, id]) => `\n\n[^${id}]: x`);
  const references = [...text.matchAll(/\]\[([^[\]^]+)\]|\[([^[\]^]+)\]\[\]/g)].map(([, full, collapsed]) => `\n\n[${full ?? collapsed}]: x`);
  return [...references, ...footnotes].join('');
}

function listPhrasing({children}: Root, end: number): PhrasingContent[] {
  return children
    .filter((block) => block.type === 'paragraph' && block.position!.start.offset! < end)
    .flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
