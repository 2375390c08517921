import type {Translate} from '../../../messages';

/** What a book says that no page of the site says. */
export interface BookWords {
  contents: string;
  index: string;
  appendices: string;
  /** Before and after a page number: «(→ 12쪽)», «12쪽». */
  see: readonly [string, string];
  page: readonly [string, string];
}

const NUMBER = 7;

export function toBookWords(t: Translate): BookWords {
  const around = (key: string): [string, string] => {
    const [before = '', after = ''] = t(key, {page: NUMBER}).split(String(NUMBER));
    return [before, after];
  };
  return {contents: t('pdf.book.contents'), index: t('pdf.book.index'), appendices: t('pdf.book.appendices'), see: around('pdf.book.see'), page: around('pdf.book.page')};
}
