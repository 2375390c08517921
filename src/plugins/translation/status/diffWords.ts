import {diffWords as diffByWords} from 'diff';

/** A stretch of a text that was changed, or was not. */
export interface Change {
  type: 'same' | 'removed' | 'added';
  text: string;
}

/**
 * What of a text was changed, word by word as its language parts words.
 *
 * @example diffWords('in 2018', 'in 2019', 'en') // => [same 'in ', removed '2018', added '2019']
 */
export function diffWords(before: string, after: string, locale: string): Change[] {
  const intlSegmenter = new Intl.Segmenter(locale === 'und' ? 'en' : locale, {granularity: 'word'});
  return diffByWords(before, after, {intlSegmenter}).map(({added, removed, value}) => ({type: added ? 'added' : removed ? 'removed' : 'same', text: value}));
}
