import type {Block, Stretch} from './block';
import {readMarkup, readMarkupLine, readTags, skipEsm} from './inline';
import {indentOf, outdent, type Line} from './line';
import {
  ALERT,
  ATX_HEADING,
  DEFINITION,
  DIRECTIVE_CLOSE,
  DIRECTIVE_OPEN,
  ESM,
  FENCE,
  FOOTNOTE,
  LIST_MARKER,
  QUOTE,
  SETEXT_UNDERLINE,
  TABLE_DELIMITER,
  TASK,
  THEMATIC_BREAK,
} from './patterns';
import {readHeading} from './readHeading';
import {isTableHead, readCells} from './readCells';
import {splitElements} from './splitElements';
import type {Tag} from './tag';
import {trimTags} from './trimTags';

export interface ScanBlocksParams {
  page: string;
  /** The lines after the front matter. */
  lines: readonly Line[];
  /** Whether a line indented by four is code, as in Markdown but not in MDX. */
  hasIndentedCode: boolean;
  /** Attributes whose value a reader sees or hears. */
  visibleAttributes: ReadonlySet<string>;
}

/**
 * The blocks of a page, found line by line.
 *
 * Markdown and MDX are read alike: tags and expressions that fill a line stand for themselves, and
 * what stands between them is Markdown. It never fails: a brace or a tag that nothing closes is text.
 * The parser of MDX takes a hundred times as long and stops at the first page that is not MDX.
 */
export function scanBlocks(params: ScanBlocksParams): Block[] {
  const scanner = new Scanner(params);
  scanner.scan(params.lines, {isTop: true, isItem: false});
  return scanner.blocks;
}

interface Place {
  /** Not inside a quote or a list. */
  isTop: boolean;
  /** The first paragraph is that of a list item. */
  isItem: boolean;
}

/** The line a block may begin with, and those after it. */
interface Head extends Place {
  lines: readonly Line[];
  first: number;
  line: Line;
  /** Without white space before it. */
  text: string;
}

/** Tries to read a block that begins at a line; the number of lines it takes, 0 if it is none. */
type Reader = (scanner: Scanner, head: Head) => number;

const INDENTED_CODE = 4;

/** Elements whose content is no text. */
const SILENT_ELEMENTS = /^(?:script|style)$/i;

/** Most lines begin with a letter, and are text unless indented or a table; asking first is much faster. */
const BEGINS_TEXT = /^[\p{L}"'“‘(]/u;

const TEXT_READERS: readonly Reader[] = [
  (scanner, head) => scanner.indentedCode(head),
  (scanner, head) => scanner.table(head),
  (scanner, head) => scanner.paragraph(head),
];

const READERS: readonly Reader[] = [
  (scanner, head) => scanner.indentedCode(head),
  (scanner, head) => scanner.fence(head),
  (scanner, head) => scanner.heading(head),
  (scanner, head) => scanner.directive(head),
  (_, {text}) => (THEMATIC_BREAK.test(text) ? 1 : 0),
  (scanner, head) => scanner.quote(head),
  (scanner, head) => scanner.listItem(head),
  (scanner, head) => scanner.footnote(head),
  (scanner, head) => scanner.esm(head),
  (scanner, head) => scanner.markup(head),
  (_, {text}) => (DEFINITION.test(text) ? 1 : 0),
  (scanner, head) => scanner.table(head),
  (scanner, head) => scanner.paragraph(head),
];

class Scanner {
  readonly blocks: Block[] = [];
  private readonly page: string;
  /** Elements that are open: white space before a line means nothing inside them. */
  private depth = 0;

  constructor(private readonly params: ScanBlocksParams) {
    this.page = params.page;
  }

  scan(lines: readonly Line[], place: Place): void {
    let first = 0;
    let at: Place = place;
    while (first < lines.length) {
      first += this.readBlock(lines, first, at) || 1;
      at = {...at, isItem: false};
    }
  }

  private readBlock(lines: readonly Line[], first: number, {isTop, isItem}: Place): number {
    const line = lines[first]!;
    if (this.isBlank(line)) return 1;
    const head: Head = {lines, first, line, text: this.textOf(line), isTop, isItem};
    const readers = BEGINS_TEXT.test(head.text) && !ESM.test(head.text) ? TEXT_READERS : READERS;
    for (const read of readers) {
      const taken = read(this, head);
      if (taken > 0) return taken;
    }
    return 1;
  }

  indentedCode({lines, first}: Head): number {
    const isCode = (line: Line) => indentOf(this.page, line) >= INDENTED_CODE;
    if (!this.params.hasIndentedCode || this.depth > 0 || !isCode(lines[first]!)) return 0;
    let last = first;
    for (let next = first; next < lines.length && (isCode(lines[next]!) || this.isBlank(lines[next]!)); next += 1) {
      if (!this.isBlank(lines[next]!)) last = next;
    }
    this.code(lines.slice(first, last + 1));
    return last + 1 - first;
  }

  fence({lines, first, line, text}: Head): number {
    const opening = FENCE.exec(text)?.groups as {fence: string; label: string} | undefined;
    if (!opening) return 0;
    const length = this.findFenceEnd(lines, first + 1, opening.fence);
    this.label(line, opening.label);
    this.code(lines.slice(first + 1, first + 1 + length));
    return length + 2;
  }

  private findFenceEnd(lines: readonly Line[], first: number, fence: string): number {
    const closing = lines.slice(first).findIndex((line) => isClosingFence(this.textOf(line), fence));
    return closing === -1 ? lines.length - first : closing;
  }

  /** A code block may have a title: ```` ```js title="src/index.js" ````. */
  private label(line: Line, label: string): void {
    const title = /\btitle=(["'])(?<title>[^"']+)\1/d.exec(label);
    if (!title || !this.params.visibleAttributes.has('title')) return;
    const offset = line.end - label.length;
    const [start, end] = title.indices!.groups!.title!;
    const quote = title[1] as '"' | "'";
    this.blocks.push({type: 'attribute', name: 'title', quote, start: offset + start, end: offset + end, line: line.number});
  }

  private code(lines: readonly Line[]): void {
    const [first, last] = [lines[0], lines.at(-1)];
    if (first && last && this.page.slice(first.start, last.end).trim() !== '') {
      this.blocks.push({type: 'code', start: first.start, end: last.end, line: first.number});
    }
  }

  heading({line, text}: Head): number {
    const marks = ATX_HEADING.exec(text);
    if (!marks) return 0;
    this.pushHeading(this.startOf(line) + marks[0].length, line.end, line.number);
    return 1;
  }

  private pushHeading(start: number, end: number, line: number): void {
    this.blocks.push({type: 'heading', line, ...readHeading(this.page, start, end)});
  }

  directive({line, text}: Head): number {
    if (DIRECTIVE_CLOSE.test(text)) {
      this.blocks.push({type: 'close'});
      return 1;
    }
    const opening = DIRECTIVE_OPEN.exec(text)?.groups;
    if (!opening) return 0;
    this.blocks.push({type: 'open', name: opening.name!});
    const label = (opening.label ?? opening.words ?? '').trim();
    if (label !== '') {
      const start = this.startOf(line) + text.lastIndexOf(label);
      this.blocks.push({type: 'label', start, end: start + label.length, line: line.number});
    }
    return 1;
  }

  quote({lines, first, text: firstText}: Head): number {
    if (!firstText.startsWith('>')) return 0;
    const inner: Line[] = [];
    for (const line of lines.slice(first)) {
      const mark = QUOTE.exec(this.textOf(line));
      if (mark) inner.push({...line, start: this.startOf(line) + mark[0].length});
      else if (this.isLazy(inner, line)) inner.push(line);
      else break;
    }
    const isAlert = ALERT.test(this.textOf(inner[0]!));
    this.scan(isAlert ? inner.slice(1) : inner, {isTop: false, isItem: false});
    return inner.length;
  }

  listItem({lines, first, line, text}: Head): number {
    const marker = LIST_MARKER.exec(text);
    if (!marker) return 0;
    const content = {...line, start: this.startOf(line) + marker[0].length};
    const task = TASK.exec(this.page.slice(content.start, content.end));
    const inner = this.gatherItem({lines, first, content, width: indentOf(this.page, line) + widthOf(marker)});
    inner[0] = {...inner[0]!, start: inner[0]!.start + (task?.[0].length ?? 0)};
    this.scan(inner, {isTop: false, isItem: true});
    return inner.length;
  }

  footnote({lines, first, line, text}: Head): number {
    const marker = FOOTNOTE.exec(text);
    if (!marker) return 0;
    const content = {...line, start: this.startOf(line) + marker[0].length};
    const inner = this.gatherItem({lines, first, content, width: INDENTED_CODE});
    this.scan(inner, {isTop: false, isItem: false});
    return inner.length;
  }

  /** The lines of an item: those indented as its text is, blank ones, and those that go on with a paragraph. */
  private gatherItem({lines, first, content, width}: {lines: readonly Line[]; first: number; content: Line; width: number}): Line[] {
    const inner = [content];
    for (const line of lines.slice(first + 1)) {
      const isEmptyItem = inner.length === 1 && this.isBlank(content);
      if (this.isBlank(line)) {
        if (isEmptyItem) break;
        inner.push(outdent(this.page, line, width));
      } else if (indentOf(this.page, line) >= width) inner.push(outdent(this.page, line, width));
      else if (!LIST_MARKER.test(this.textOf(line)) && this.isLazy(inner, line)) inner.push(line);
      else break;
    }
    return inner;
  }

  /** Whether a line goes on with the paragraph that the lines before it end with. */
  private isLazy(before: readonly Line[], line: Line): boolean {
    const last = before.at(-1);
    if (!last || this.isBlank(last) || this.isBlank(line) || this.interrupts(line) || this.isRow(line)) return false;
    return !this.isInFence(before) && !this.endsParagraph(last);
  }

  private isRow(line: Line): boolean {
    return this.textOf(line).startsWith('|');
  }

  private isInFence(lines: readonly Line[]): boolean {
    let open: string | undefined;
    for (const line of lines) {
      const text = this.textOf(line);
      if (open === undefined) open = FENCE.exec(text)?.groups?.fence;
      else if (isClosingFence(text, open)) open = undefined;
    }
    return open !== undefined;
  }

  private endsParagraph(line: Line): boolean {
    const text = this.textOf(line).replace(LIST_MARKER, '');
    return ATX_HEADING.test(text) || FENCE.test(text) || THEMATIC_BREAK.test(text) || this.isRow(line) || text === '' || text.startsWith(':::');
  }

  esm({lines, first, line, isTop}: Head): number {
    if (!isTop || !ESM.test(this.page.slice(line.start, line.end))) return 0;
    return countLines(lines, first, skipEsm(this.page, line.start, lines.at(-1)!.end));
  }

  markup({lines, first, line}: Head): number {
    const start = this.startOf(line);
    if (this.page[start] !== '<' && this.page[start] !== '{') return 0;
    const markup = readMarkupLine(this.page, start, lines.at(-1)!.end);
    if (!markup) return 0;
    this.pushTags(markup.tags);
    const silent = this.findSilentEnd(markup.tags, lines.at(-1)!.end);
    return countLines(lines, first, Math.max(markup.end, silent));
  }

  private findSilentEnd(tags: readonly Tag[], limit: number): number {
    const last = tags.at(-1);
    if (last?.type !== 'open' || !SILENT_ELEMENTS.test(last.name)) return 0;
    const end = this.page.indexOf(`</${last.name}>`, last.end);
    if (end === -1 || end > limit) return 0;
    this.depth -= 1;
    return end + last.name.length + 3;
  }

  private pushTags(tags: readonly Tag[]): void {
    for (const {type, attributes} of tags) {
      if (type === 'open') this.depth += 1;
      if (type === 'close') this.depth = Math.max(0, this.depth - 1);
      for (const {name, start, end, quote} of attributes) {
        if (this.params.visibleAttributes.has(name) && this.page.slice(start, end).trim() !== '') {
          this.blocks.push({type: 'attribute', name, quote, start, end, line: this.lineAt(start)});
        }
      }
    }
  }

  private lineAt(offset: number): number {
    const {lines} = this.params;
    let [low, high] = [0, lines.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (lines[middle]!.start <= offset) low = middle;
      else high = middle - 1;
    }
    return lines[low]!.number;
  }

  table({lines, first}: Head): number {
    if (!this.isTableAt(lines, first)) return 0;
    this.blocks.push({type: 'row', cells: this.cellsOf(lines[first]!)});
    let next = first + 2;
    for (; next < lines.length && !this.isBlank(lines[next]!) && !this.interrupts(lines[next]!); next += 1) {
      this.blocks.push({type: 'row', cells: this.cellsOf(lines[next]!)});
    }
    return next - first;
  }

  private cellsOf(line: Line): (Stretch | undefined)[] {
    return readCells(this.page, {...line, start: this.startOf(line)});
  }

  private isTableAt(lines: readonly Line[], first: number): boolean {
    const next = lines[first + 1];
    if (!next || this.isBlank(next)) return false;
    const delimiter = this.textOf(next);
    return TABLE_DELIMITER.test(delimiter) && isTableHead(this.textOf(lines[first]!), delimiter);
  }

  paragraph({lines, first, isItem}: Head): number {
    let next = first + 1;
    while (next < lines.length && this.continues(lines, next)) next += 1;
    const [start, end] = [this.startOf(lines[first]!), lines[next - 1]!.end];
    if (next < lines.length && SETEXT_UNDERLINE.test(this.textOf(lines[next]!))) {
      this.pushHeading(start, end, lines[first]!.number);
      return next + 1 - first;
    }
    this.pushText(isItem ? 'list-item' : 'paragraph', {start, end, line: lines[first]!.number});
    return next - first;
  }

  private continues(lines: readonly Line[], next: number): boolean {
    const line = lines[next]!;
    if (this.isBlank(line) || SETEXT_UNDERLINE.test(this.textOf(line))) return false;
    return !this.interrupts(line) && !this.isTableAt(lines, next);
  }

  /** Whether a line begins a block in the middle of a paragraph. */
  private interrupts(line: Line): boolean {
    const start = this.startOf(line);
    const text = this.page.slice(start, line.end);
    switch (text[0]) {
      case '#':
        return ATX_HEADING.test(text);
      case '`':
      case '~':
      case '$':
        return FENCE.test(text);
      case '>':
        return true;
      case '[':
        return FOOTNOTE.test(text);
      case ':':
        return DIRECTIVE_CLOSE.test(text) || DIRECTIVE_OPEN.test(text);
      case '<':
      case '{':
        return this.fillsLines(start, line);
      default:
        return THEMATIC_BREAK.test(text) || interruptsAsList(text);
    }
  }

  private fillsLines(start: number, {end}: Line): boolean {
    // Markup that goes on to other lines may as well be inside the paragraph.
    const markup = readMarkupLine(this.page, start, end);
    return markup !== undefined && markup.end >= end;
  }

  /** Text with the tags that nothing in it answers left outside; markup alone is no text. */
  private pushText(type: 'paragraph' | 'list-item', {start, end, line}: Stretch): void {
    const inner = trimTags(this.page, start, end);
    const outer = inner.trimmed;
    this.pushTags(outer.filter((tag) => tag.end <= inner.start));
    for (const piece of splitElements(this.page, inner.start, inner.end)) {
      this.pushPiece(type, {...piece, line: piece.start === start ? line : this.lineAt(piece.start)});
    }
    this.pushTags(outer.filter((tag) => tag.end > inner.start));
  }

  private pushPiece(type: 'paragraph' | 'list-item', {start, end, line}: Stretch): void {
    if (readMarkup(this.page, start, end).end < end) this.blocks.push({type, start, end, line});
    else this.pushTags(readTags(this.page, start, end));
  }

  private isBlank({start, end}: Line): boolean {
    for (let at = start; at < end; at += 1) {
      if (this.page[at] !== ' ' && this.page[at] !== '\t') return false;
    }
    return true;
  }

  /** The offset of the first character that is not white space. */
  private startOf({start, end}: Line): number {
    let at = start;
    while (at < end && (this.page[at] === ' ' || this.page[at] === '\t')) at += 1;
    return at;
  }

  private textOf(line: Line): string {
    return this.page.slice(this.startOf(line), line.end);
  }
}

function isClosingFence(text: string, fence: string): boolean {
  return text.startsWith(fence) && text.slice(fence.length).replaceAll(fence[0]!, '').trim() === '';
}

/** Of ordered lists only one that begins with 1, and no empty item: a line may happen to begin with a number. */
function interruptsAsList(text: string): boolean {
  const marker = LIST_MARKER.exec(text)?.groups;
  return marker !== undefined && marker.space !== '' && (marker.marker!.length === 1 || /^1[.)]$/.test(marker.marker!));
}

/** Columns from the list marker to the text of its item. */
function widthOf(marker: RegExpExecArray): number {
  const {marker: mark, space} = marker.groups as {marker: string; space: string};
  return mark.length + (space.length === 0 || space.length > INDENTED_CODE ? 1 : space.length);
}

/** How many lines, from the first, begin before an offset. */
function countLines(lines: readonly Line[], first: number, end: number): number {
  let next = first + 1;
  while (next < lines.length && lines[next]!.start < end) next += 1;
  return next - first;
}
