/** Columns under each other, numbers at the right; letters of Hangul and Han are two columns wide in a terminal. */
export function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => widthOf(row[column]!))));
  return rows.map((row) => row.map((cell, column) => pad(cell, widths[column]!, column > 0)).join('  ').trimEnd());
}

const WIDE = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uFF01-\uFF60]/gu;

function widthOf(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

function pad(text: string, width: number, isRight: boolean): string {
  const space = ' '.repeat(width - widthOf(text));
  return isRight ? space + text : text + space;
}
