import type {Book} from './book/book';
import {createBook} from './book/createBook';
import type {Site} from './book/readSite';
import {toRoute} from './book/routes';
import {loadFonts} from './compile/loadFonts';
import {loadPictures} from './compile/loadPictures';
import {setBook} from './compile/setBook';
import type {BookFinding} from './findings';
import {finishPdf} from './finish/finishPdf';
import {convertBook} from './hast/convertBook';
import {parseStylesheets} from './hast/styles/parseStylesheets';
import type {PdfOptions} from './options';
import {alignArticles} from './parallel/alignArticles';
import {PAPERS, PARALLEL_PAPERS, toColumnPixels} from './typst/papers';
import {resolveColors} from './typst/resolveColors';
import {toBookSource} from './typst/toBookSource';
import type {BookWords} from './typst/words';
import {UnknownName} from './unknownName';

/** What is being done, for whoever waits. */
const BOOK_STEPS = ['read', 'convert', 'set', 'finish'] as const;
export type BookStep = (typeof BOOK_STEPS)[number];

export interface MakeBookParams {
  site: Site;
  /** One locale, or two for a parallel edition. */
  locales: readonly string[];
  version: string;
  /** The address of a page that is printed alone. */
  route?: string;
  options: PdfOptions;
  wordsOf(locale: string): Promise<BookWords>;
  onStep(step: BookStep): void;
}

export interface MadeBook {
  bytes: Uint8Array;
  pages: number;
  findings: readonly BookFinding[];
}

/** A book from a built site: pages → articles → source of Typst → PDF, finished. */
export async function makeBook({site, locales, version, route, options, wordsOf, onStep}: MakeBookParams): Promise<MadeBook> {
  const findings: BookFinding[] = [];
  const report = (finding: BookFinding) => void findings.push(finding);
  onStep('read');
  const whole = locales.map((locale) => createBook({site, edition: {locale, version}, options, report}));
  const books = route === undefined ? whole : whole.map((book) => toExcerpt(book, findChapterId(whole, route)));
  onStep('convert');
  const paper = (books.length > 1 ? PARALLEL_PAPERS : PAPERS)[options.paper];
  const sheet = parseStylesheets(site.stylesheets, {width: toColumnPixels(paper, books.length)});
  const converted = books.map((book) => convertBook({book, site, sheet, options, report}));
  const articles = converted.flatMap((one) => one.articles);
  const loaded = await loadPictures({siteDir: site.dir, articles, report});
  const [fonts, words] = await Promise.all([loadFonts(), Promise.all(locales.map(wordsOf))]);
  const toSource = (shown: typeof loaded.pictures) => toBookSource({
    columns: converted.map((one, index) => ({...one, words: words[index]!})),
    paper,
    colors: resolveColors(options.colors, converted[0]!.styles),
    fonts,
    options,
    isExcerpt: route !== undefined,
    pictures: shown,
    files: loaded.files,
    pair: (pages) => alignArticles(pages, report),
    report,
  });
  onStep('set');
  const pdf = setBook({toSource, loaded, fonts: fonts.blobs, articles, report});
  onStep('finish');
  return {...(await finishPdf(pdf)), findings: sortFindings(findings)};
}

function findChapterId(books: readonly Book[], route: string): string {
  const chapters = books.flatMap(({parts}) => parts.flatMap((part) => part.chapters));
  const found = chapters.find(({id, page}) => page.route === toRoute(route) || `/${id}` === toRoute(route));
  if (!found) throw new UnknownName('page', route, [...new Set(chapters.map(({id}) => id))]);
  return found.id;
}

function toExcerpt(book: Book, chapterId: string): Book {
  const chapters = book.parts.flatMap((part) => part.chapters.filter(({id}) => id === chapterId));
  return {...book, parts: [{kind: 'body', chapters}]};
}

/** In order of page, and each once. */
function sortFindings(findings: readonly BookFinding[]): BookFinding[] {
  const byText = new Map(findings.map((finding) => [[finding.page, finding.ruleId, finding.element, JSON.stringify(finding.values)].join('\0'), finding]));
  return [...byText].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, finding]) => finding);
}
