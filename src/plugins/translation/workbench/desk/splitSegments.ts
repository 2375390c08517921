/**
 * The sentences of a text, as its language parts them.
 *
 * @example splitSegments('One. Two.', 'en') // => ['One.', 'Two.']
 */
export function splitSegments(text: string, locale: string): string[] {
  const segmenter = new Intl.Segmenter(locale === 'und' ? 'en' : locale, {granularity: 'sentence'});
  return [...segmenter.segment(text)].map(({segment}) => segment.trim()).filter((segment) => segment !== '');
}
