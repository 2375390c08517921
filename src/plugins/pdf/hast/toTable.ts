import type {Element, ElementContent} from 'hast';
import type {Block, TableBlock, TableCell} from './article';
import type {PageContext} from './context';
import {collapseSpaces} from './inlines';
import {readBase} from './readBase';
import {toInlines} from './toInlines';
import {attributeOf, elementsOf, findElement} from './tree';

export interface TableParams {
  context: PageContext;
  /** What stands in a cell. */
  toBlocks(nodes: readonly ElementContent[], context: PageContext): Block[];
}

/** A table as rows of cells. Rows before the first cell that is no header are its head. */
export function toTable(element: Element, params: TableParams): TableBlock {
  const rows = listRows(element).map((row) => ({row, cells: elementsOf(row).filter(({tagName}) => tagName === 'td' || tagName === 'th')}));
  const filled = rows.filter(({cells}) => cells.length > 0);
  const headRows = filled.filter(({row, cells}, index) => isHeadRow(row, element) || (index === 0 && cells.every(({tagName}) => tagName === 'th')));
  const toCells = ({cells}: {cells: readonly Element[]}) => cells.map((cell) => toCell(cell, params));
  const head = headRows.map(toCells);
  const body = filled.filter((row) => !headRows.includes(row)).map(toCells);
  const caption = findElement(element, ({tagName}) => tagName === 'caption');
  return {
    kind: 'table',
    ...readBase(element),
    key: readBase(element).key ?? attributeOf(filled[0]?.row ?? element, 'dataUnit'),
    ids: [...readBase(element).ids, ...rows.flatMap(({row}) => readBase(row).ids)],
    caption: caption ? collapseSpaces(toInlines(caption.children, params.context)) : [],
    head,
    body,
    columns: countColumns([...head, ...body]),
  };
}

function listRows(element: Element): Element[] {
  return elementsOf(element).flatMap((child) => {
    if (child.tagName === 'tr') return [child];
    return /^(?:thead|tbody|tfoot)$/.test(child.tagName) ? listRows(child) : [];
  });
}

function isHeadRow(row: Element, table: Element): boolean {
  return elementsOf(table).some(({tagName, children}) => tagName === 'thead' && children.includes(row));
}

function toCell(cell: Element, {context, toBlocks}: TableParams): TableCell {
  return {
    blocks: toBlocks(cell.children, context),
    columns: readSpan(cell, 'colSpan'),
    rows: readSpan(cell, 'rowSpan'),
    isHeader: cell.tagName === 'th',
    align: readAlignment(cell),
  };
}

function readSpan(cell: Element, name: string): number {
  const span = Number(attributeOf(cell, name) ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, 1000) : 1;
}

function readAlignment(cell: Element): TableCell['align'] {
  const told = `${attributeOf(cell, 'align') ?? ''} ${attributeOf(cell, 'style') ?? ''}`;
  if (/\bcenter\b/.test(told)) return 'center';
  return /\b(?:right|end)\b/.test(told) ? 'end' : 'start';
}

/** Cells that reach down from rows above take their place in the rows below. */
function countColumns(rows: readonly (readonly TableCell[])[]): number {
  const reaching: number[] = [];
  return rows.reduce((most, cells, index) => {
    const own = cells.reduce((sum, cell) => sum + cell.columns, 0) + (reaching[index] ?? 0);
    for (const cell of cells) for (let below = 1; below < cell.rows; below += 1) reaching[index + below] = (reaching[index + below] ?? 0) + cell.columns;
    return Math.max(most, own);
  }, 1);
}
