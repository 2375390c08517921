import type {Block, Inline, TableBlock, TableCell} from '../hast/article';
import {toText} from '../hast/inlines';
import {createBoxNotes, emitBoxNotes} from './createBoxNotes';
import type {Emission} from './emission';
import {countLines} from './countLines';
import {measureText} from './measureText';
import {toTypstInlines} from './toTypstInlines';

/** Em of a cell's padding, and how much smaller than other text a table is set. */
const PADDING = 1.1;
const SCALE = 0.9;
/** A table that would have to be smaller than this is told row by row. */
const SMALLEST = 0.7;
/** Lines of a table that is better on one page. */
const SHORT_TABLE = 16;
/** Em of a cell that is better not broken. */
const SHORT = 9;

type EmitBlocks = (blocks: readonly Block[], emission: Emission) => string;

export function toTypstTable(table: TableBlock, emission: Emission, emitBlocks: EmitBlocks): string {
  const available = emission.column / SCALE - table.columns * PADDING;
  const {widths, scale} = shareWidths(measureColumns(table), available);
  if (scale < SMALLEST) {
    emission.report('wide-table', table.key ? `#${table.key}` : 'table', {columns: table.columns});
    return emitRecords(table, emission, emitBlocks);
  }
  // What is kept whole keeps its notes with it.
  const ownNotes = countTableLines(table, widths) <= SHORT_TABLE ? createBoxNotes() : undefined;
  const outer: Emission = {...emission, boxNotes: ownNotes ?? emission.boxNotes};
  const inner: Emission = {...outer, place: emission.place === 'text' ? 'brief' : emission.place};
  const caption = table.caption.length > 0 ? `caption: [${toTypstInlines(table.caption, outer)}], ` : '';
  const emitRow = (row: readonly TableCell[]) => row.map((cell) => emitCell(cell, {emission: inner, emitBlocks, limit: Math.max(...widths) + PADDING}));
  const head = table.head.flatMap(emitRow);
  const body = table.body.flatMap(emitRow);
  const columns = widths.map((width) => `${(width + PADDING).toFixed(2)}fr`);
  return `#tbl((${columns.join(', ')},), (${toArguments(head)}), (${toArguments(body)}), ${caption}scale: ${scale.toFixed(3)}, ${ownNotes ? `${emitBoxNotes(ownNotes)}, ` : ''}short: ${ownNotes !== undefined})`;
}

/** An array of one needs its comma. */
function toArguments(cells: readonly string[]): string {
  return cells.map((cell) => `${cell},`).join(' ');
}

interface CellParams {
  emission: Emission;
  emitBlocks: EmitBlocks;
  limit: number;
}

function emitCell({blocks, columns, rows, isHeader, align}: TableCell, {emission, emitBlocks, limit}: CellParams): string {
  const span = [...(columns > 1 ? [`colspan: ${columns}`] : []), ...(rows > 1 ? [`rowspan: ${rows}`] : []), ...(align === 'start' ? [] : [`align: ${align}`])];
  const [only, ...others] = blocks;
  const narrow = {...emission, limit: Math.min(emission.limit, limit)};
  const body = only?.kind === 'paragraph' && others.length === 0 ? toTypstInlines(only.children, narrow) : emitBlocks(blocks, narrow);
  return `${isHeader ? 'th' : 'td'}([${body}]${span.map((one) => `, ${one}`).join('')})`;
}

interface ColumnMeasure {
  /** The widest word, and the widest cell set in one line. */
  least: number;
  most: number;
}

function measureColumns({head, body, columns}: TableBlock): ColumnMeasure[] {
  const measures = Array.from({length: columns}, (): ColumnMeasure => ({least: 1, most: 1}));
  for (const row of [...placeCells(head), ...placeCells(body)]) {
    for (const {cell, at} of row) {
      const measure = measures[at];
      const text = cell.blocks.map(measuredTextOf).join(' ');
      if (measure && cell.columns === 1) {
        const weight = cell.isHeader ? 1.06 : 1;
        measure.least = Math.max(measure.least, ...text.split(/\s+/).map((word) => Math.min(measureText(word) * weight, 12)));
        measure.most = Math.max(measure.most, measureText(text) * weight);
      }
    }
  }
  return measures;
}

/** About how many lines a table takes, with columns of so many em; without end if a cell holds more than words. */
function countTableLines({head, body}: TableBlock, widths: readonly number[]): number {
  const linesOf = ({cell, at}: PlacedCell) => countLines(cell.blocks, widths.slice(at, at + cell.columns).reduce((sum, width) => sum + width, 0)) / cell.rows;
  return [...placeCells(head), ...placeCells(body)].reduce((sum, row) => sum + Math.max(1, ...row.map(linesOf)), 0);
}

interface PlacedCell {
  cell: TableCell;
  /** Its first column. */
  at: number;
}

/** Cells with their columns: where one of a row above reaches down, those of the row stand beside it. */
function placeCells(rows: readonly (readonly TableCell[])[]): PlacedCell[][] {
  const taken = new Set<string>();
  return rows.map((row, line) => {
    let at = 0;
    return row.map((cell) => {
      while (taken.has(`${line} ${at}`)) at += 1;
      const placed = {cell, at};
      for (let below = 0; below < cell.rows; below += 1) for (let beside = 0; beside < cell.columns; beside += 1) taken.add(`${line + below} ${at + beside}`);
      return placed;
    });
  });
}

/** About as wide as the number of a page that follows a link, in one word with it. */
const PAGE_WORDS = '·888쪽';

function withPages(inlines: readonly Inline[]): Inline[] {
  return inlines.map((inline) => {
    if (inline.kind !== 'link' || inline.to.kind !== 'place') return inline;
    return {...inline, children: [...inline.children, {kind: 'text', value: PAGE_WORDS}]};
  });
}

function measuredTextOf(block: Block): string {
  return block.kind === 'paragraph' ? toText(withPages(block.children)) : textOf(block);
}

function textOf(block: Block): string {
  if (block.kind === 'paragraph' || block.kind === 'heading') return toText(block.children);
  if (block.kind === 'list') return block.items.flatMap(({blocks}) => blocks.map(textOf)).join(' ');
  return 'blocks' in block ? block.blocks.map(textOf).join(' ') : '';
}

/** As browsers do: every column gets its widest word, and what is left goes where there is more to say. */
export function shareWidths(measures: readonly ColumnMeasure[], available: number): {widths: number[]; scale: number} {
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const least = sum(measures.map((measure) => measure.least));
  const most = sum(measures.map((measure) => measure.most));
  // Short cells, as dates, stay on one line where there is room for it.
  const unbroken = measures.map((measure) => (measure.most <= SHORT ? {...measure, least: measure.most} : measure));
  if (least < sum(unbroken.map((measure) => measure.least)) && sum(unbroken.map((measure) => measure.least)) <= available) return shareWidths(unbroken, available);
  if (least > available) return {widths: measures.map((measure) => measure.least), scale: Math.max(available, 0) / least};
  const share = most > least ? (available - least) / (most - least) : 0;
  const widths = measures.map((measure) => measure.least + Math.min(share, 1) * (measure.most - measure.least));
  return {widths, scale: 1};
}

/** Each row as a list of what its columns are called and what they hold. */
function emitRecords({head, body}: TableBlock, emission: Emission, emitBlocks: EmitBlocks): string {
  const names = head.at(-1) ?? [];
  const records = body.map((row) => {
    const items = row.map((cell, index) => {
      const name = names[index] ? names[index].blocks.map(textOf).join(' ') : String(index + 1);
      return `terms.item([${toTypstInlines([{kind: 'text', value: name}], {...emission, place: 'plain'})}], [${emitBlocks(cell.blocks, emission)}])`;
    });
    return `[#details(${items.join(', ')})]`;
  });
  return `#bare(${records.join(', ')})`;
}
