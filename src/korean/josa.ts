import {getJongseong} from 'es-hangul';

import {toSpokenEnding} from './spokenEnding';
import type {Readings} from './spokenEnding';

/** The form after a final consonant, then the form after a vowel. */
const FORMS = [
  ['은', '는'],
  ['이', '가'],
  ['을', '를'],
  ['과', '와'],
  ['으로', '로'],
  ['으로서', '로서'],
  ['으로써', '로써'],
  ['으로부터', '로부터'],
  ['아', '야'],
  ['이야', '야'],
  ['이야말로', '야말로'],
  ['이여', '여'],
  ['이시여', '시여'],
  ['이나', '나'],
  ['이나마', '나마'],
  ['이든', '든'],
  ['이든지', '든지'],
  ['이란', '란'],
  ['이라', '라'],
  ['이라고', '라고'],
  ['이라는', '라는'],
  ['이라도', '라도'],
  ['이라면', '라면'],
  ['이랑', '랑'],
  ['이고', '고'],
  ['이며', '며'],
  ['이면', '면'],
  ['이지만', '지만'],
  ['이다', '다'],
  ['이었다', '였다'],
  ['이었', '였'],
  ['이에요', '예요'],
] as const;

type Forms = (typeof FORMS)[number];
type PairName<Pair> = Pair extends readonly [infer A extends string, infer B extends string]
  ? `${A}/${B}` | `${B}/${A}`
  : never;

/** A pair of josa in either order: `'을/를'` and `'를/을'` mean the same. */
export type JosaPair = PairName<Forms>;

const FORMS_BY_PAIR: ReadonlyMap<string, Forms> = new Map(
  FORMS.flatMap((forms) => {
    const [afterBatchim, afterVowel] = forms;
    return [[`${afterBatchim}/${afterVowel}`, forms] as const, [`${afterVowel}/${afterBatchim}`, forms] as const];
  }),
);

/** Every pair by name, in both orders. */
export const JOSA_PAIRS = [...FORMS_BY_PAIR.keys()] as readonly JosaPair[];

export interface JosaOptions {
  /** Readings of words that are not written in Hangul, as a glossary gives them. */
  readings?: Readings;
}

/**
 * The josa of the pair that follows the word as it is read aloud: final consonant or vowel, and ㄹ
 * counted as a vowel by 으로 and its compounds.
 *
 * When the reading of the word cannot be known, both forms, as Korean writes it: 을(를), (으)로.
 *
 * @example
 * selectJosa('서울', '으로/로') // => '로'
 * selectJosa('3', '을/를') // => '을'
 * selectJosa('MWC', '이/가', {readings: {MWC: '엠더블유시'}}) // => '가'
 * selectJosa('韓', '을/를') // => '을(를)'
 */
export function selectJosa(word: string, pair: JosaPair, {readings}: JosaOptions = {}): string {
  const forms = toForms(pair);
  const spoken = toSpokenEnding(word, readings);
  return spoken === undefined ? toBothForms(forms) : selectForm(spoken, forms);
}

/**
 * The word, unchanged, with the josa of the pair.
 *
 * @example
 * attachJosa('양해각서(MOU)', '을/를') // => '양해각서(MOU)를'
 * attachJosa('“5G”', '은/는') // => '“5G”는'
 */
export function attachJosa(word: string, pair: JosaPair, options?: JosaOptions): string {
  return `${word}${selectJosa(word, pair, options)}`;
}

function toForms(pair: string): Forms {
  const forms = FORMS_BY_PAIR.get(pair);
  if (!forms) {
    throw new Error(`Unexpected josa pair "${pair}", expected one of ${[...FORMS_BY_PAIR.keys()].sort().join(', ')}`);
  }
  return forms;
}

function selectForm(spoken: string, [afterBatchim, afterVowel]: Forms): string {
  const batchim = getJongseong(spoken.slice(-1));
  const isSilentBeforeRo = batchim === 'ㄹ' && afterBatchim.startsWith('으로');
  return batchim === '' || isSilentBeforeRo ? afterVowel : afterBatchim;
}

function toBothForms([afterBatchim, afterVowel]: Forms): string {
  const added = afterBatchim.slice(0, afterBatchim.length - afterVowel.length);
  const isAdded = added !== '' && afterBatchim === `${added}${afterVowel}`;
  return isAdded ? `(${added})${afterVowel}` : `${afterBatchim}(${afterVowel})`;
}
