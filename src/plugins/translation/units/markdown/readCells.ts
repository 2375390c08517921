import type {Stretch} from './block';
import type {Line} from './line';

/** The cells of a table row; undefined for an empty one. A pipe after a backslash is text. */
export function readCells(page: string, {start, end, number}: Line): (Stretch | undefined)[] {
  const trimmedEnd = start + page.slice(start, end).trimEnd().length;
  const pipes = findPipes(page, start, trimmedEnd);
  const first = pipes[0] === start ? start + 1 : start;
  const last = pipes.at(-1) === trimmedEnd - 1 ? trimmedEnd - 1 : trimmedEnd;
  const inner = pipes.filter((pipe) => pipe >= first && pipe < last);
  const bounds = [first - 1, ...inner, last];
  return bounds.slice(1).map((bound, index) => trim(page, {start: bounds[index]! + 1, end: bound, line: number}));
}

/** GFM: a table has as many cells in its head as in the line under it, which is neither the line under a heading nor a list item. */
export function isTableHead(head: string, delimiter: string): boolean {
  return head.includes('|') && /[|:]/.test(delimiter) && !/^-[ \t]/.test(delimiter) && countCells(head) === countCells(delimiter);
}

function countCells(row: string): number {
  return readCells(row, {start: 0, end: row.length, number: 1}).length;
}

function findPipes(page: string, start: number, end: number): number[] {
  const pipes: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (page[at] === '\\') at += 1;
    else if (page[at] === '|') pipes.push(at);
  }
  return pipes;
}

function trim(page: string, {start, end, line}: Stretch): Stretch | undefined {
  const text = page.slice(start, end);
  if (text.trim() === '') return undefined;
  const from = start + text.length - text.trimStart().length;
  return {start: from, end: from + text.trim().length, line};
}
