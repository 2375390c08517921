/** What stands between two places of a text, and what is to stand there instead. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/**
 * The text with the edits made and every other character left alone. Edits may come in any order
 * but must not overlap.
 *
 * @example
 * spliceText('one two', [{start: 0, end: 3, text: 'two'}, {start: 7, end: 7, text: '!'}]) // => 'two two!'
 */
export function spliceText(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || a.end - b.end);
  ensureNoOverlap(ordered);
  const kept = ordered.map(({start}, index) => text.slice(ordered[index - 1]?.end ?? 0, start));
  return kept.map((before, index) => before + ordered[index]!.text).join('') + text.slice(ordered.at(-1)?.end ?? 0);
}

function ensureNoOverlap(edits: readonly Edit[]): void {
  const overlapping = edits.find(({start}, index) => start < (edits[index - 1]?.end ?? 0));
  if (overlapping) throw new Error(`Unexpected edit at ${overlapping.start}, expected it after the end of the one before`);
}
