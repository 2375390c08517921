/** A stretch of a file and the raw text to stand in its place. */
export interface Replacement {
  start: number;
  end: number;
  text: string;
}

/**
 * Puts texts in the place of others and leaves every other character alone.
 *
 * @example spliceTexts('# Hallo\n', [{start: 2, end: 7, text: 'Hello'}]) // => '# Hello\n'
 * @throws {Error} when two replacements overlap.
 */
export function spliceTexts(file: string, replacements: readonly Replacement[]): string {
  const ordered = [...replacements].sort((a, b) => a.start - b.start || a.end - b.end);
  const parts: string[] = [];
  let at = 0;
  for (const {start, end, text} of ordered) {
    if (start < at || end < start || end > file.length) {
      throw new Error(`Unexpected replacement of ${start}–${end}, expected one after ${at} in a file of ${file.length}`);
    }
    parts.push(file.slice(at, start), text);
    at = end;
  }
  return parts.join('') + file.slice(at);
}
