import type {Root, Table, TableCell} from 'mdast';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';

/** About a date in full. */
const MAX_WIDTH = 8.5;

/**
 * Marks the cells of columns that have nothing but short entries as `data-short`: the style sheet
 * keeps those on one line, and leaves the room to the columns of sentences.
 */
export function remarkShortColumns() {
  return (root: Root): void => {
    visit(root, 'table', (table) => columnsOf(table).filter(isShort).forEach(markCells));
  };
}

function columnsOf({children: rows}: Table): TableCell[][] {
  return (rows[0]?.children ?? []).map((_, index) => rows.flatMap(({children}) => children.slice(index, index + 1)));
}

function isShort(cells: readonly TableCell[]): boolean {
  return cells.every((cell) => widthOf(toString(cell)) <= MAX_WIDTH);
}

/** In em, by estimate: letters of the alphabet are about half as wide as Hangul. */
function widthOf(text: string): number {
  return [...text].reduce((width, character) => width + (/\p{Script=Hangul}|\p{Script=Han}/u.test(character) ? 0.9 : 0.52), 0);
}

function markCells(cells: readonly TableCell[]): void {
  for (const cell of cells) {
    const data = (cell.data ??= {}) as {hProperties?: Record<string, string>};
    data.hProperties = {...data.hProperties, 'data-short': ''};
  }
}
