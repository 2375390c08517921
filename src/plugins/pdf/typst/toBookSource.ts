import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Book} from '../book/book';
import {toText} from '../hast/inlines';
import type {BookSourceParams} from './bookSourceParams';
import {createSetter, glued, partTitleOf} from './createSetter';
import type {Setter} from './createSetter';
import {emitChapter} from './emitChapter';
import {toTypstString, toTypstText} from './escape';
import {glueText} from './glueWords';
import {PARALLEL_GUTTER_MM} from './papers';
import {toChapterLabel} from './references';

/** Everything the typesetter is given, by path. */
export type BookSource = ReadonlyMap<string, string | Uint8Array>;

const TEMPLATE = path.join(__dirname, 'book.typ');
const IMPORT = '#import "/book.typ": *\n';

/** The whole book as source of Typst. */
export function toBookSource(params: BookSourceParams): BookSource {
  const setters = params.columns.map((column) => createSetter(column, params));
  const chapters = [...setters[0]!.placed.values()].map((placed) => IMPORT + emitChapter(placed, setters, params));
  const indexed = setters.filter(({names}) => names.length > 0);
  const main = [
    '#show: layout-book',
    ...(params.isExcerpt ? [] : ['#title-page()', '#contents()']),
    ...chapters.map((_, index) => `#include "/chapters/${index}.typ"`),
    ...(params.isExcerpt ? [] : indexed.map((setter, index) => emitIndex(setter, chapters.length + index + 1))),
  ];
  return new Map<string, string | Uint8Array>([
    ['/book.typ', readFileSync(TEMPLATE, 'utf8')],
    ['/book.json', JSON.stringify(toSettings(params, setters))],
    ['/main.typ', IMPORT + main.join('\n')],
    ...chapters.map((chapter, index) => [`/chapters/${index}.typ`, chapter] as const),
    ...params.files,
  ]);
}

function emitIndex({names, words, locale}: Setter, number: number): string {
  const {compare} = new Intl.Collator(locale);
  const entries = names.toSorted((a, b) => compare(a.name, b.name)).map(({id, name, place}) => `(id: ${toTypstString(id)}, text: ${glued(name, {locale})}, place: ${toTypstString(place)})`);
  const title = toTypstText(glueText(words.index, locale));
  return [
    `#open-chapter(${number}, ${glued(words.index, {locale})}, "")`,
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
    math: [...fonts.math, ...fonts.text],
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
  const titles = new Map([...second.placed.values()].map(({chapter, part}) => [chapter.id, {part: partTitleOf(part, second), chapter: toText(second.articleOf(chapter.id)?.title ?? [])}]));
  const entries = [...first.placed.values()].flatMap(({chapter, isFirstOfPart}) => {
    const twin = titles.get(chapter.id);
    const toTwin = (text: string) => ({lang: second.locale, text: glueText(text, second.locale)});
    return [
      ...(twin ? [[toChapterLabel(first.locale, chapter.id), toTwin(twin.chapter)] as const] : []),
      ...(twin?.part && isFirstOfPart ? [[`${first.locale}/part/${chapter.id}`, toTwin(twin.part)] as const] : []),
    ];
  });
  return Object.fromEntries(entries);
}
