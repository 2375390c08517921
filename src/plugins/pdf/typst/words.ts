import type {Translate} from '../../../messages';
import {WORD_JOINER} from './glueWords';

/** What a book says that no page of the site says. */
export interface BookWords {
  contents: string;
  index: string;
  appendices: string;
  /** Before and after a page number: «(→ 12쪽)», «12쪽». */
  see: readonly [string, string];
  page: readonly [string, string];
}

/** Stands for the number of a page, which the typesetter alone knows. */
const NUMBER = 7;

export function toBookWords(t: Translate): BookWords {
  return {
    contents: t('pdf.book.contents'),
    index: t('pdf.book.index'),
    appendices: t('pdf.book.appendices'),
    see: splitAtNumber(t('pdf.book.see', {page: NUMBER})),
    page: splitAtNumber(t('pdf.book.page', {page: NUMBER})),
  };
}

/** A number is never parted from the word that counts it. */
function splitAtNumber(sentence: string): [string, string] {
  const [before = '', after = ''] = sentence.split(String(NUMBER));
  return [before, WORD_JOINER + after];
}
