import type {Book} from '../book/book';
import type {Report} from '../findings';
import type {Article, Picture} from '../hast/article';
import type {ColorRole, PdfOptions} from '../options';
import type {PlacedPicture} from './emission';
import type {PaperSize} from './papers';
import type {BookWords} from './words';

/** A book in one language: all of it, or a column of a parallel edition. */
export interface BookColumn {
  book: Book;
  articles: readonly Article[];
  words: BookWords;
}

export interface BookSourceParams {
  /** The first column's headings are those of contents and bookmarks. */
  columns: readonly BookColumn[];
  paper: PaperSize;
  colors: Readonly<Record<ColorRole, string>>;
  fonts: {text: readonly string[]; mono: readonly string[]; math: readonly string[]};
  options: PdfOptions;
  /** A page of a site alone, without title page, contents and index. */
  isExcerpt: boolean;
  pictures: ReadonlyMap<Picture, PlacedPicture>;
  files: ReadonlyMap<string, Uint8Array>;
  /** Blocks of the columns side by side. */
  pair(articles: readonly (Article | undefined)[]): readonly Row[];
  report: Report;
}

/** What stands beside each other, column by column. */
export type Row = readonly (readonly Article['blocks'][number][])[];
