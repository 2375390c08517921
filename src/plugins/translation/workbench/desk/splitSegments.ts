/** Ends of elements that stand behind the full stop belong to the sentence before. */
const CLOSING = /^\s*(?:<\/[^<>]*>\s*)+/;

/**
 * The sentences of a text, as its language parts them.
 *
 * @example splitSegments('<b>One.</b> Two.', 'en') // => ['<b>One.</b>', 'Two.']
 */
export function splitSegments(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale === 'und' ? 'en' : locale, {granularity: 'sentence'});
  const segments: string[] = [];
  for (const {segment} of segmenter.segment(text)) {
    const closing = segments.length === 0 ? '' : (CLOSING.exec(segment)?.[0] ?? '');
    if (closing !== '') segments.push(`${segments.pop()!}${closing}`);
    segments.push(segment.slice(closing.length));
  }
  return segments.map((segment) => segment.trim()).filter((segment) => segment !== '');
}

/** Whether a sentence has both ends of every element in it, so that it can stand somewhere else. */
export function isWhole(segment: string): boolean {
  const count = (pattern: RegExp): number => segment.match(pattern)?.length ?? 0;
  return count(/<[A-Za-z][^<>]*(?<!\/)>/g) === count(/<\/[^<>]*>/g);
}
