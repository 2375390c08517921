import {readFileSync} from 'node:fs';
import path from 'node:path';
import {listChapters} from '../book/listChapters';
import type {PlacedChapter} from '../book/listChapters';
import type {Book, Part} from '../book/book';
import type {Report} from '../findings';
import type {Article, Picture} from '../hast/article';
import {toText} from '../hast/inlines';
import type {ColorRole, PdfOptions} from '../options';
import {createEmission} from './createEmission';
import type {Emission, PlacedPicture} from './emission';
import {toTypstString, toTypstText} from './escape';
import {createNameMarker} from './markNames';
import {PARALLEL_GUTTER_MM, toColumnEms} from './papers';
import type {PaperSize} from './papers';
import {createReferences, listEntries, toChapterLabel} from './references';
import type {References} from './references';
import {glueText} from './glueWords';
import {isIntro, toTypstBlocks} from './toTypstBlocks';
import {inLanguage, toTypstInlines} from './toTypstInlines';
import type {BookWords} from './words';

/** Everything the typesetter is given, by path. */
export type BookSource = ReadonlyMap<string, string | Uint8Array>;

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
  fonts: {text: readonly string[]; mono: readonly string[]};
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

const TEMPLATE = path.join(__dirname, 'book.typ');
const IMPORT = '#import "/book.typ": *\n';

/** The whole book as source of Typst. */
export function toBookSource(params: BookSourceParams): BookSource {
  const setters = params.columns.map((column) => createSetter(column, params));
  const [first] = params.columns;
  const chapters = listChapters(first!.book).map((placed) => IMPORT + emitChapter(placed, setters, params));
  const main = [
    '#show: layout-book',
    ...(params.isExcerpt ? [] : ['#title-page()', '#contents()']),
    ...chapters.map((_, index) => `#include "/chapters/${index}.typ"`),
    ...(params.isExcerpt ? [] : setters.map(emitIndex)),
  ];
  return new Map<string, string | Uint8Array>([
    ['/book.typ', readFileSync(TEMPLATE, 'utf8')],
    ['/book.json', JSON.stringify(toSettings(params, setters))],
    ['/main.typ', IMPORT + main.join('\n')],
    ...chapters.map((chapter, index) => [`/chapters/${index}.typ`, chapter] as const),
    ...params.files,
  ]);
}

/** What sets one language of a book. */
interface Setter extends BookColumn {
  locale: string;
  isFirst: boolean;
  column: number;
  references: References;
  names: readonly IndexName[];
  emissionOf(article: Article, level: number): Emission;
}

interface IndexName {
  id: string;
  name: string;
  place: string;
}

function createSetter(column: BookColumn, {columns, paper, options, pictures, report}: BookSourceParams): Setter {
  const {book, articles} = column;
  const {locale} = book;
  const references = createReferences({locale, articles, report});
  const indexed = articles.filter(({chapterId}) => options.indexed.includes(chapterId));
  const names = indexed.flatMap((article) =>
    listEntries(article).map(({name, id}) => ({id: `${locale}/${id}`, name, place: references.targetOf({kind: 'place', chapterId: article.chapterId, anchor: id})})),
  );
  const width = toColumnEms(paper, columns.length);
  const markNames = createNameMarker(names);
  return {
    ...column,
    locale,
    isFirst: column === columns[0],
    column: width,
    references,
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

function emitChapter({chapter, part, isFirstOfPart}: PlacedChapter, setters: readonly Setter[], {pair, paper}: BookSourceParams): string {
  const level = partTitleOf(part, setters[0]!) === undefined ? 1 : 2;
  const found = setters.map((setter) => ({setter, article: setter.articles.find(({chapterId}) => chapterId === chapter.id)}));
  const emissions = found.map(({setter, article}) => article && setter.emissionOf(article, level));
  const partTitles = setters.map((setter) => partTitleOf(listChapters(setter.book).find((placed) => placed.chapter.id === chapter.id)?.part, setter));
  const lines = [
    `#open-chapter(${glued(chapter.label, setters[0]!)}, ${glued(partTitles[0] ?? setters[0]!.book.title, setters[0]!)}, opens-part: ${isFirstOfPart}${emitTwin(chapter.id, setters)})`,
    ...(isFirstOfPart && partTitles[0] !== undefined ? [emitRow(partTitles.map((title, index) => emitPart(title, chapter.id, setters[index]!)), {setters, paper, isSticky: true})] : []),
    emitRow(found.map(({setter, article}, index) => inOwnLanguage(emitTitle(article, emissions[index], {setter, level, isFirstOfPart}), emissions[index])), {setters, paper, isSticky: true}),
  ];
  const emitCell = (blocks: readonly Article['blocks'][number][], index: number) => (emissions[index] ? inOwnLanguage(toTypstBlocks(blocks, emissions[index]), emissions[index]) : '');
  const rows = pair(found.map(({article}) => article));
  return [...lines, ...rows.map((row, index) => emitRow(row.map(emitCell), {setters, paper, isSticky: isLeading(row, rows[index + 1], emissions)}))].join('\n');
}

/** The running head of a parallel edition says both titles. */
function emitTwin(chapterId: string, [, second]: readonly Setter[]): string {
  const twin = second && listChapters(second.book).find(({chapter}) => chapter.id === chapterId)?.chapter.label;
  return twin === undefined ? '' : `, twin: (lang: ${toTypstString(second!.locale)}, text: ${glued(twin, second!)})`;
}

/** Whether a row is nothing without the next one: headings, and words that lead to a list or a table. */
function isLeading(row: Row, next: Row | undefined, emissions: readonly (Emission | undefined)[]): boolean {
  return row.some((blocks, index) => {
    const last = blocks.at(-1);
    const emission = emissions[index];
    return last !== undefined && (last.kind === 'heading' || (emission !== undefined && isIntro(last, next?.[index]?.[0], emission)));
  });
}

/** Appendices have their part's title from us, all others from the site. */
function partTitleOf(part: Part | undefined, {words}: Setter): string | undefined {
  return part?.kind === 'appendix' ? words.appendices : part?.title;
}

/** A page may be in another language than its book. */
function inOwnLanguage(markup: string, emission: Emission | undefined): string {
  return emission && emission.lang !== emission.locale ? inLanguage(emission.lang, markup) : markup;
}

interface RowParams {
  setters: readonly Setter[];
  paper: PaperSize;
  /** Whether it stays on the page of what follows. */
  isSticky: boolean;
}

/** One language runs on; two stand beside each other, or below each other where nothing is missing. */
function emitRow(cells: readonly string[], {setters, paper: {isStacked}, isSticky}: RowParams): string {
  if (cells.length === 1) return cells[0]!;
  const told = cells.flatMap((cell, index) => (cell === '' && isStacked ? [] : [`tx(${toTypstString(setters[index]!.locale)})[${cell}]`]));
  return told.length > 0 ? `#row(sticky: ${isSticky}, ${told.join(', ')})` : '';
}

function emitPart(title: string | undefined, chapterId: string, setter: Setter): string {
  if (title === undefined) return '';
  return `#part(1, ${toTypstString(`${setter.locale}/part/${chapterId}`)}, outlined: ${setter.isFirst})[${toTypstText(glueText(title, setter.locale))}]`;
}

interface TitleParams {
  setter: Setter;
  level: number;
  isFirstOfPart: boolean;
}

function emitTitle(article: Article | undefined, emission: Emission | undefined, {setter, level, isFirstOfPart}: TitleParams): string {
  if (!article || !emission) return '';
  const label = toTypstString(toChapterLabel(setter.locale, article.chapterId));
  return `#chapter(${level}, ${label}, outlined: ${setter.isFirst}, opens-part: ${isFirstOfPart})[${toTypstInlines(article.title, {...emission, place: 'plain'})}]`;
}

function glued(text: string, {locale}: Pick<Setter, 'locale'>): string {
  return toTypstString(glueText(text, locale));
}

function emitIndex({names, words, locale}: Setter): string {
  if (names.length === 0) return '';
  const {compare} = new Intl.Collator(locale);
  const entries = names.toSorted((a, b) => compare(a.name, b.name)).map(({id, name, place}) => `(id: ${toTypstString(id)}, text: ${glued(name, {locale})}, place: ${toTypstString(place)})`);
  const title = toTypstText(glueText(words.index, locale));
  return [
    `#open-chapter(${glued(words.index, {locale})}, "")`,
    `#chapter(1, ${toTypstString(`${locale}/index-of-names`)})[#tx(${toTypstString(locale)})[${title}]]`,
    `#tx(${toTypstString(locale)})[#back-index((${entries.join(', ')},))]`,
  ].join('\n');
}

/** What `book.typ` reads. */
function toSettings({columns, paper, colors, fonts}: BookSourceParams, setters: readonly Setter[]): object {
  const [first] = columns;
  const address = toPublicAddress(first!.book.siteUrl);
  const texts = (read: (book: Book) => string | undefined) =>
    columns.flatMap(({book}) => {
      const text = read(book);
      return text === undefined ? [] : [{lang: book.locale, text: glueText(text, book.locale)}];
    });
  return {
    title: columns.map(({book}) => book.title).join(' / '),
    description: columns.map(({book}) => book.tagline ?? book.title).join(' / '),
    lang: first!.book.locale,
    direction: first!.book.direction,
    titles: texts(({title}) => title),
    taglines: texts(({tagline}) => tagline),
    imprint: [...texts(({editionLabel}) => editionLabel), ...(address === undefined ? [] : [{lang: 'en', text: address, url: address}])],
    twins: toTwins(setters),
    words: Object.fromEntries(columns.map(({book, words}) => [book.locale, words])),
    paper,
    gutter: PARALLEL_GUTTER_MM,
    colors,
    fonts: fonts.text,
    mono: [...fonts.mono, ...fonts.text],
  };
}

/** A site that was built for the machine it was built on has no address that a reader could go to. */
function toPublicAddress(siteUrl: string): string | undefined {
  const isLocal = siteUrl === '' || /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(siteUrl).hostname);
  return isLocal ? undefined : siteUrl;
}

/** The second language's titles, for the contents. */
function toTwins([first, second]: readonly Setter[]): Record<string, {lang: string; text: string}> {
  if (!first || !second) return {};
  const titles = new Map(listChapters(second.book).map(({chapter, part}) => [chapter.id, {part: partTitleOf(part, second), chapter: toText(second.articles.find(({chapterId}) => chapterId === chapter.id)?.title ?? [])}]));
  const entries = listChapters(first.book).flatMap(({chapter, isFirstOfPart}) => {
    const twin = titles.get(chapter.id);
    const toTwin = (text: string) => ({lang: second.locale, text: glueText(text, second.locale)});
    return [
      ...(twin ? [[toChapterLabel(first.locale, chapter.id), toTwin(twin.chapter)] as const] : []),
      ...(twin?.part && isFirstOfPart ? [[`${first.locale}/part/${chapter.id}`, toTwin(twin.part)] as const] : []),
    ];
  });
  return Object.fromEntries(entries);
}
