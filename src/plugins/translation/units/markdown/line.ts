/** A line of a page, without the marks of the quotes and lists it stands in. */
export interface Line {
  /** From 1. */
  number: number;
  /** Offset of the first character after the marks; leading spaces belong to the line. */
  start: number;
  /** Offset of the line break, or of the end of the page. */
  end: number;
}

/** Cuts a page into lines. `start` leaves out what stands before it, and line numbers go on counting from there. */
export function splitLines(page: string, start = 0): Line[] {
  const lines: Line[] = [];
  let number = countBreaks(page, start) + 1;
  for (let from = start; from <= page.length; number += 1) {
    const found = page.indexOf('\n', from);
    const next = found === -1 ? page.length : found;
    const end = next > from && page[next - 1] === '\r' ? next - 1 : next;
    lines.push({number, start: from, end});
    from = next + 1;
  }
  return lines;
}

function countBreaks(page: string, end: number): number {
  let count = 0;
  for (let at = page.indexOf('\n'); at !== -1 && at < end; at = page.indexOf('\n', at + 1)) count += 1;
  return count;
}

const TAB = 4;

/** Columns of white space a line begins with. */
export function indentOf(page: string, {start, end}: Line): number {
  let columns = 0;
  for (let at = start; at < end; at += 1) {
    if (page[at] === ' ') columns += 1;
    else if (page[at] === '\t') columns += TAB - (columns % TAB);
    else break;
  }
  return columns;
}

/** The same line without its first columns of white space, as many as there are. */
export function outdent(page: string, line: Line, columns: number): Line {
  let start = line.start;
  for (let left = columns; left > 0 && start < line.end; start += 1) {
    if (page[start] === ' ') left -= 1;
    else if (page[start] === '\t') left -= TAB;
    else break;
  }
  return {...line, start};
}
