/** What stands at the end of a heading besides its text: `{/* #id *\/}`, `{#id}`, or `#` marks. */
const HEADING_ID = /[ \t]*(?:\{\/\*\s*#?(?<comment>[^\s*]+)\s*\*\/\}|\{#(?<braces>[^\s}]+)\})[ \t]*$/;
const CLOSING_MARKS = /(?:^|[ \t]+)#+[ \t]*$/;

export interface HeadingText {
  start: number;
  end: number;
  /** The id an author gave the heading. */
  anchor: string | undefined;
}

/** The text of a heading, without its id and its marks. */
export function readHeading(page: string, start: number, end: number): HeadingText {
  const raw = page.slice(start, end);
  const id = HEADING_ID.exec(raw);
  const text = raw.slice(0, id?.index).replace(CLOSING_MARKS, '').trimEnd();
  const leading = text.length - text.trimStart().length;
  return {start: start + leading, end: start + text.length, anchor: id?.groups?.comment ?? id?.groups?.braces};
}
