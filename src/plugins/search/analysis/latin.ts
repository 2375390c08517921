import {stemmer} from 'stemmer';
import type {Run} from './run';

const WORD_START = /(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[-._$]+/;

/**
 * The stem of an English word; digits and other scripts of letters stay as they are.
 *
 * @example
 * toStem('rendering') // => 'render'
 */
export function toStem(word: string): string {
  return /^[a-z]{3,}$/.test(word) ? stemmer(word) : word;
}

/**
 * The terms of a Latin run: the whole of it, and the words an identifier is made of.
 *
 * @example
 * toLatinTerms({raw: 'useEffect', …}) // => {whole: 'useeffect', parts: ['us', 'effect']}
 * toLatinTerms({raw: 'v-if', …}) // => {whole: 'vif', parts: ['v', 'if']}
 * toLatinTerms({raw: 'rendering', …}) // => {whole: 'render', parts: []}
 */
export function toLatinTerms({raw}: Pick<Run, 'raw'>): {whole: string; parts: string[]} {
  const words = raw.split(WORD_START).filter(Boolean).map((word) => word.toLowerCase());
  return words.length < 2
    ? {whole: toStem(words.join('')), parts: []}
    : {whole: words.join(''), parts: words.map(toStem)};
}
