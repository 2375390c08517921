import type {Block, BlockKind, DefinitionItem, DefinitionsBlock, Inline, ListItem, ParagraphBlock} from '../hast/article';
import {toText} from '../hast/inlines';
import {countLines, isShort} from './countLines';
import {createBoxNotes, emitBoxNotes} from './createBoxNotes';
import type {Emission} from './emission';
import {toTypstString, toTypstText} from './escape';
import {toTypstTable} from './toTypstTable';
import {emitAnchor, emitLanguage, toTypstInlines} from './toTypstInlines';

type Emit<Kind extends BlockKind> = (block: Extract<Block, {kind: Kind}>, emission: Emission) => string;

/** How each block is called in `book.typ`. */
const BLOCKS: {readonly [Kind in BlockKind]: Emit<Kind>} = {
  aside: ({tone, title, blocks}, emission) => {
    const heading = title.length > 0 ? `[${toTypstInlines(title, {...emission, place: 'plain'})}]` : 'none';
    return `#aside("${tone}", ${heading}, ${emitBox(blocks, emission, toTypstBlocks)})`;
  },
  code: ({title, text}) => `#code(${toTypstString(title)}, ${toTypstString(text)})`,
  definitions: ({style, items}, emission) => {
    const inner: Emission = {...emission, place: emission.place === 'text' ? 'brief' : emission.place};
    return `#${style}(${items.map((item) => DEFINITIONS[style](item, inner)).join(', ')})`;
  },
  figure: emitFigure,
  group: ({blocks}, emission) => toTypstBlocks(blocks, emission),
  heading: emitHeading,
  list: ({style, items}, emission) => {
    const cells = items.map((item) => (item.side ? emitSided(item, emission) : emitItem(item, emission))).join(', ');
    if (typeof style === 'object') return `#enum(start: ${style.start}, ${cells})`;
    return style === 'bare' ? `#bare(${cells})` : `#list(${cells})`;
  },
  paragraph: ({isLead, children}, emission) => emitParagraph(isLead ? 'lead' : 'p', children, emission),
  quote: ({blocks}, emission) => `#quoted[${toTypstBlocks(blocks, emission)}]`,
  rule: () => '#rule()',
  table: (table, emission) => toTypstTable(table, emission, toTypstBlocks),
};

/** Blocks one after the other, each with the places in it that links lead to. */
export function toTypstBlocks(blocks: readonly Block[], emission: Emission): string {
  return blocks.map((block, index) => (isIntro(block, blocks[index + 1], emission) ? emitAnchors(block.ids, emission) + emitParagraph('intro', block.children, emission) : toTypstBlock(block, emission))).join('\n');
}

/** Where all of a paragraph is in another language, it also begins at the side that language begins at. */
function emitParagraph(call: 'p' | 'lead' | 'intro', children: readonly Inline[], emission: Emission): string {
  const [only, ...others] = children;
  if (only?.kind === 'lang' && others.length === 0) return emitLanguage(only, emission, (inner) => emitParagraph(call, only.children, inner));
  return splitAtFormulas(children).map((part) => (isDisplayed(part[0]) ? toTypstInlines(part, emission) : `#${call}[${toTypstInlines(part, emission)}]`)).join('\n');
}

function isDisplayed(inline: Inline | undefined): boolean {
  return inline?.kind === 'formula' && inline.formula.isDisplayed;
}

/** A formula on a line of its own is no part of a paragraph. */
function splitAtFormulas(children: readonly Inline[]): Inline[][] {
  const parts = children.reduce<Inline[][]>((split, inline) => {
    const last = split.at(-1)!;
    if (isDisplayed(inline)) return [...split, [inline], []];
    last.push(inline);
    return split;
  }, [[]]);
  return parts.filter(({length}) => length > 0);
}

const LED_TO: ReadonlySet<BlockKind> = new Set(['code', 'definitions', 'list', 'table']);

/** A few words above what they lead to: alone at the foot of a page they lead nowhere. */
export function isIntro(block: Block, next: Block | undefined, {column}: Pick<Emission, 'column'>): block is ParagraphBlock {
  return block.kind === 'paragraph' && !block.isLead && next !== undefined && LED_TO.has(next.kind) && countLines([block], column) <= 3;
}

function emitAnchors(ids: readonly string[], {chapterId, labelOf}: Emission): string {
  return ids.map((id) => emitAnchor(labelOf(chapterId, id))).join('');
}

function toTypstBlock(block: Block, emission: Emission): string {
  // A heading carries its first place itself.
  const ids = block.kind === 'heading' ? block.ids.slice(1) : block.ids;
  return emitAnchors(ids, emission) + emitOne(block, emission);
}

function emitOne<Kind extends BlockKind>(block: Extract<Block, {kind: Kind}>, emission: Emission): string {
  const emit: Emit<Kind> = BLOCKS[block.kind as Kind];
  return emit(block, emission);
}

function emitHeading({depth, ids, children}: Extract<Block, {kind: 'heading'}>, emission: Emission): string {
  const {level, chapterId, locale, isOutlined, claim} = emission;
  const [id] = ids;
  // Bookmarks lead to headings, so each has a name, if only by its number.
  const own = id === undefined ? undefined : emission.labelOf(chapterId, id);
  const label = own ?? `${locale}/${chapterId}/heading/${nextNumber(claim)}`;
  const step = depth - 1;
  return `#section(${level + step}, ${step}, ${toTypstString(label)}, outlined: ${isOutlined})[${toTypstInlines(children, {...emission, place: 'plain'})}]`;
}

function nextNumber(claim: Emission['claim']): number {
  let number = 1;
  while (!claim(`heading/${number}`)) number += 1;
  return number;
}

function emitItem({ids, blocks}: ListItem, emission: Emission): string {
  return `[${emitAnchors(ids, emission)}${toTypstFlow(blocks, emission)}]`;
}

/** What keeps its notes with it, for at the foot of a page they might be left behind: its words, its notes, whether it is whole. */
function emitBox(blocks: readonly Block[], emission: Emission, emit: (blocks: readonly Block[], emission: Emission) => string): string {
  const boxNotes = createBoxNotes();
  const body = emit(blocks, {...emission, boxNotes});
  return `[${body}], ${emitBoxNotes(boxNotes)}, short: ${isShort(blocks, emission.column)}`;
}

function emitSided({side = [], ids, blocks}: ListItem, emission: Emission): string {
  const name = `[${emitAnchors(ids, emission)}${toTypstInlines(side, {...emission, place: 'plain'})}]`;
  return `sided(${name}, ${emitBox(blocks, emission, toTypstBlocks)})`;
}

/** A single paragraph is the words themselves, as a line of a list is. */
function toTypstFlow(blocks: readonly Block[], emission: Emission): string {
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return toTypstBlocks(blocks, emission);
  return [emitAnchors(first.ids, emission) + toTypstInlines(first.children, emission), ...rest.map((block) => toTypstBlock(block, emission))].join('\n');
}

/** How an item is called, by the style of its list. */
const DEFINITIONS: Readonly<Record<DefinitionsBlock['style'], (item: DefinitionItem, emission: Emission) => string>> = {
  details: ({blocks, ...item}, emission) => `terms.item(${emitTermOf(item, emission)}, [${toTypstFlow(blocks, emission)}])`,
  entries: ({blocks, ...item}, emission) => `entry(${emitTermOf(item, emission)}, ${emitBox(blocks, emission, toTypstFlow)})`,
};

function emitTermOf({ids, term}: Pick<DefinitionItem, 'ids' | 'term'>, emission: Emission): string {
  return `[${emitAnchors(ids, emission)}${toTypstInlines(term, emission)}]`;
}

function emitFigure({picture, caption}: Extract<Block, {kind: 'figure'}>, emission: Emission): string {
  const placed = emission.pictureOf(picture);
  const words = caption.length > 0 ? `[${toTypstInlines(caption, emission)}]` : 'none';
  // A picture that says nothing by itself is named by its caption: no reader is left without.
  const alt = picture.alt || toText(caption);
  if (!placed) return [`#p[#emph[${toTypstText(`[${alt || picture.element}]`)}]]`, ...(caption.length > 0 ? [`#p${words}`] : [])].join('\n');
  const path = toTypstString(placed.path);
  const width = picture.width === undefined ? '' : `, width: ${picture.width}`;
  const drawn = placed.ratio === undefined ? `picture(${path}, ${toTypstString(alt)}${width})` : `drawing(${path}, ${toTypstString(alt)}, ${placed.ratio}, strip: ${placed.strip ?? 0})`;
  return `#plate(${drawn}, ${words})`;
}
