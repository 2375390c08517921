import type {Part} from '../book/book';
import {listChapters} from '../book/listChapters';
import type {PlacedChapter} from '../book/listChapters';
import type {Article, Picture} from '../hast/article';
import type {BookColumn, BookSourceParams} from './bookSourceParams';
import {createEmission} from './createEmission';
import type {Emission} from './emission';
import {toTypstString} from './escape';
import {glueText} from './glueWords';
import {createNameMarker} from './markNames';
import {toColumnEms} from './papers';
import {createReferences, listEntries} from './references';
import type {References} from './references';

/** What sets one language of a book. */
export interface Setter extends BookColumn {
  locale: string;
  isFirst: boolean;
  column: number;
  references: References;
  /** By the ids of chapters. */
  placed: ReadonlyMap<string, PlacedChapter>;
  articleOf(chapterId: string): Article | undefined;
  names: readonly IndexName[];
  emissionOf(article: Article, level: number): Emission;
}

interface IndexName {
  id: string;
  name: string;
  place: string;
}

export function createSetter(column: BookColumn, {columns, paper, options, pictures, report}: BookSourceParams): Setter {
  const {book, articles} = column;
  const {locale} = book;
  const references = createReferences({locale, articles, report});
  const indexed = articles.filter(({chapterId}) => options.indexed.includes(chapterId));
  const names = indexed.flatMap((article) =>
    listEntries(article).map(({name, id}) => ({id: `${locale}/${id}`, name, place: references.targetOf({kind: 'place', chapterId: article.chapterId, anchor: id})})),
  );
  const byChapter = new Map(articles.map((article) => [article.chapterId, article]));
  const width = toColumnEms(paper, columns.length);
  const markNames = createNameMarker(names);
  return {
    ...column,
    locale,
    isFirst: column === columns[0],
    column: width,
    references,
    placed: new Map(listChapters(book).map((one) => [one.chapter.id, one])),
    articleOf: (chapterId) => byChapter.get(chapterId),
    names,
    emissionOf: (article, level) =>
      createEmission({
        article,
        locale,
        level,
        column: width,
        isOutlined: column === columns[0],
        references,
        // Where names are explained they are no news, and appendices repeat what chapters tell.
        markNames: indexed.includes(article) || options.appendices.includes(article.chapterId) ? (inlines) => inlines : markNames,
        pictureOf: (picture: Picture) => pictures.get(picture),
        report,
      }),
  };
}

/** Appendices have their part's title from us, all others from the site. */
export function partTitleOf(part: Part | undefined, {words}: Setter): string | undefined {
  return part?.kind === 'appendix' ? words.appendices : part?.title;
}

/** Words whose lines break where the language has it, as a string of Typst. */
export function glued(text: string, {locale}: Pick<Setter, 'locale'>): string {
  return toTypstString(glueText(text, locale));
}
