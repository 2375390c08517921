import type {MarkedText} from '../engine';

/** A stretch of a text, to be a text node of its own. */
export interface TextPart {
  text: string;
  isMarked: boolean;
  /** The language it is in, where that is not the one of the text. */
  lang?: string;
}

const HANGUL = /[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]+(?:\s+[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]+)*/g;

/**
 * Cuts a text where marks and Hangul in a text of another language start and end. Joined, the parts
 * are the text.
 *
 * @example
 * toParts({text: 'Metatron (메타트론)', highlights: [{start: 0, end: 8}]}, 'en')
 * // => [{text: 'Metatron', isMarked: true}, {text: ' (', …}, {text: '메타트론', isMarked: false, lang: 'ko'}, {text: ')', …}]
 */
export function toParts({text, highlights}: MarkedText, locale: string): TextPart[] {
  const korean = isKorean(locale) ? [] : Array.from(text.matchAll(HANGUL), ({0: {length}, index}) => ({start: index, end: index + length}));
  const ends = [0, text.length, ...[...highlights, ...korean].flatMap(({start, end}) => [start, end])];
  const cuts = [...new Set(ends)].sort((a, b) => a - b);
  const isIn = (stretches: readonly {start: number; end: number}[], at: number): boolean =>
    stretches.some(({start, end}) => start <= at && at < end);
  return cuts.slice(0, -1).map((start, index) => ({
    text: text.slice(start, cuts[index + 1]),
    isMarked: isIn(highlights, start),
    ...(isIn(korean, start) ? {lang: 'ko'} : {}),
  }));
}

function isKorean(locale: string): boolean {
  return locale.split('-')[0] === 'ko';
}
