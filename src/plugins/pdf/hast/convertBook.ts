import type {Element} from 'hast';
import type {Book, Chapter} from '../book/book';
import type {Site} from '../book/readSite';
import {toTarget} from '../book/routes';
import type {Report} from '../findings';
import type {PdfOptions} from '../options';
import type {Article, LinkTarget} from './article';
import {createReporter} from './context';
import type {PageContext} from './context';
import {compileSelectors} from './styles/compileSelector';
import type {ElementTest} from './styles/compileSelector';
import {createStyles} from './styles/createStyles';
import type {Styles} from './styles/createStyles';
import type {StyleSheet} from './styles/parseStylesheets';
import {createOmission, toArticle} from './toArticle';
import {attributeOf, elementsOf, toParents, walkElements} from './tree';
import type {Parents} from './tree';

export interface ConvertBookParams {
  book: Book;
  site: Site;
  sheet: StyleSheet;
  options: PdfOptions;
  report: Report;
}

export interface ConvertedBook {
  book: Book;
  /** In the order of the book. */
  articles: readonly Article[];
  /** The look of its first page, for colours. */
  styles: Styles;
}

/** Every page of a book as an article. */
export function convertBook(params: ConvertBookParams): ConvertedBook {
  const chapters = params.book.parts.flatMap((part) => part.chapters);
  const byRoute = new Map(chapters.map((chapter) => [chapter.page.route, chapter]));
  const omitted = params.options.omit.flatMap(compileSelectors);
  const converted = chapters.map((chapter) => convertChapter(chapter, {...params, byRoute, omitted}));
  return {book: params.book, articles: converted.map(({article}) => article), styles: converted[0]!.styles};
}

type Chapters = ReadonlyMap<string, Chapter>;

interface ConvertChapterParams extends ConvertBookParams {
  byRoute: Chapters;
  /** What makes no sense on paper. */
  omitted: readonly ElementTest[];
}

function convertChapter(chapter: Chapter, {site, sheet, byRoute, omitted, report}: ConvertChapterParams): {article: Article; styles: Styles} {
  const {page} = chapter;
  const parents = toParents(page.root);
  const html = elementsOf(page.root).find(({tagName}) => tagName === 'html')!;
  const styles = createStyles({sheet, html, parents});
  const resolver = {site, byRoute, route: page.route, report: createReporter(page.file, report)};
  const context: PageContext = {
    styles,
    byId: toIds(html),
    isOmitted: createOmission(omitted, {styles, parents}),
    resolveLink: (href, element) => resolveLink(href, element, resolver),
    resolveFile: (src) => resolveFile(src, resolver),
    report: resolver.report,
  };
  return {article: toArticle({page, chapterId: chapter.id, lang: readLanguageAround(page, parents), context}), styles};
}

/** A page that is not translated yet stands in the book in the language of its source. */
function readLanguageAround({content, locale}: Chapter['page'], parents: Parents): string {
  for (let at: Element | undefined = content; at && at.tagName !== 'html'; at = parents.get(at)) {
    const lang = attributeOf(at, 'lang');
    if (lang) return lang;
  }
  return locale;
}

function toIds(root: Element): ReadonlyMap<string, Element> {
  return new Map([...walkElements(root)].flatMap((element) => {
    const id = attributeOf(element, 'id');
    return id === undefined ? [] : [[id, element] as const];
  }));
}

interface Resolver {
  site: Site;
  byRoute: Chapters;
  route: string;
  report: PageContext['report'];
}

const CONTACT = /^(?:mailto|tel|sms):/i;
const WEB = /^https?:/i;

/** Where a link leads from paper: into the book, out to the web, or nowhere. */
function resolveLink(href: string, element: Element, {site, byRoute, route, report}: Resolver): LinkTarget | undefined {
  if (CONTACT.test(href)) return {kind: 'contact', url: href};
  const target = toTarget(href, {route, ...site});
  const chapter = target && byRoute.get(target.route);
  if (chapter) return {kind: 'place', chapterId: chapter.id, anchor: target.anchor};
  if (target && site.files.has(target.route)) return {kind: 'outside', url: new URL(href, `${site.siteUrl || 'http://site.invalid/'}${route.slice(1)}/`).href};
  if (!target && WEB.test(href) && URL.canParse(href)) return {kind: 'outside', url: href};
  report('broken-link', element, {href});
  return undefined;
}

/** The path of a file of the site, from how a page addresses it. */
function resolveFile(src: string, {site, route}: Resolver): string | undefined {
  const origin = 'http://site.invalid';
  const base = `${origin}${site.baseUrl.replace(/\/$/, '')}${route}/`;
  if (!URL.canParse(src, base)) return undefined;
  const url = new URL(src, base);
  const own = site.siteUrl && url.href.startsWith(site.siteUrl) ? `${origin}${url.pathname}` : url.href;
  if (!own.startsWith(origin + site.baseUrl)) return undefined;
  const path = decodeURIComponent(new URL(own).pathname.slice(site.baseUrl.length));
  return site.files.has(`/${path}`) ? path : undefined;
}
