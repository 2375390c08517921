import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {Translate} from '../../../messages';
import {readSite} from '../book/readSite';
import type {BookFigures} from './bookLinks';
import {writeFigures} from './bookLinks';

export interface WriteBookLinksParams {
  siteDir: string;
  /** Figures of each book by its name. */
  books: ReadonlyMap<string, BookFigures>;
  messagesOf(locale: string): Promise<Translate>;
}

/** Tells on every page how long and how large the books are that it links to. Returns how many pages changed. */
export async function writeBookLinks({siteDir, books, messagesOf}: WriteBookLinksParams): Promise<number> {
  const {pages} = await readSite(siteDir);
  const locales = [...new Set(pages.map(({locale}) => locale))];
  const messages = new Map(await Promise.all(locales.map(async (locale) => [locale, await messagesOf(locale)] as const)));
  let changed = 0;
  for (const {file, locale} of pages) {
    const t = messages.get(locale)!;
    const toText = (book: string) => {
      const figures = books.get(book);
      return figures && t('pdf.link.figures', {count: figures.pages, bytes: figures.bytes});
    };
    const page = path.join(siteDir, file);
    if (await writeFileWhole(page, writeFigures(await readFile(page, 'utf8'), toText))) changed += 1;
  }
  return changed;
}
