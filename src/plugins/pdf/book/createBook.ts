import type {Root} from 'hast';
import {select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {parseHtml} from '../../../html/parseHtml';
import type {Report} from '../findings';
import type {PdfOptions} from '../options';
import type {Book, Chapter, EditionKey, ParsedPage, Part, SitePage} from './book';
import {readSiteTitles, selectFirst} from './parsePage';
import {parsePages} from './parsePages';
import type {ParsedPages} from './parsePages';
import type {Site} from './readSite';
import {toTarget} from './routes';
import {mergeSidebars} from './sidebar';
import type {SidebarItem} from './sidebar';

export interface CreateBookParams {
  site: Site;
  edition: EditionKey;
  options: PdfOptions;
  report: Report;
}

/** The book of an edition: its first page, then what the sidebar names in its order, then the rest. */
export function createBook({site, edition, options, report}: CreateBookParams): Book {
  const own = site.pages.filter(({locale, version}) => locale === edition.locale && version === edition.version);
  const parsed = parsePages(own, {site, options});
  const first = parsed.pages.toSorted((a, b) => a.route.length - b.route.length)[0]!;
  const whole = parseHtml(own.find(({file}) => file === first.file)!.html);
  const {site: title} = readSiteTitles(whole);
  const parts = toParts(parsed, {site, prefix: findPrefix(own), first, report});
  return {
    ...edition,
    title,
    tagline: first.title === title ? undefined : first.title,
    editionLabel: readEditionLabel(whole, options) ?? edition.version,
    direction: select('html', whole)?.properties.dir === 'rtl' ? 'rtl' : 'ltr',
    siteUrl: site.siteUrl,
    baseUrl: site.baseUrl,
    parts: moveAppendices(parts, options.appendices),
  };
}

/** What the routes of an edition have in common: `/en/1.0`, in whole segments. */
function findPrefix(pages: readonly SitePage[]): string {
  const [shortest, ...rest] = pages.map(({route}) => route.split('/')).toSorted((a, b) => a.length - b.length);
  const end = shortest!.findIndex((segment, index) => rest.some((route) => route[index] !== segment));
  return (end === -1 ? shortest! : shortest!.slice(0, end)).join('/');
}

interface PartsParams extends Pick<CreateBookParams, 'site' | 'report'> {
  prefix: string;
  first: ParsedPage;
}

function toParts({pages, sidebars}: ParsedPages, {site, prefix, first, report}: PartsParams): Part[] {
  const left = new Map(pages.map((page) => [page.route, page]));
  const take = (route: string, label: string): Chapter[] => {
    const page = left.get(route);
    left.delete(route);
    return page ? [{id: route.slice(prefix.length + 1) || 'index', label: label || page.title, page}] : [];
  };
  const opening = take(first.route, first.title);
  const listed = mergeSidebars(sidebars).map((item): Part => ({
    title: item.items.length > 0 ? item.label : undefined,
    kind: 'body',
    chapters: flatten(item).flatMap(({href, label}) => take(toTarget(href!, {...site, route: ''})?.route ?? '', label)),
  }));
  const unlisted = [...left.values()].flatMap((page) => {
    report({ruleId: 'unlisted-page', page: page.file, element: 'html', values: {title: page.title}});
    return take(page.route, page.title);
  });
  const parts = [{kind: 'body' as const, chapters: opening}, ...listed, {kind: 'body' as const, chapters: unlisted}];
  return joinUntitled(parts.filter(({chapters}) => chapters.length > 0));
}

function flatten(item: SidebarItem): SidebarItem[] {
  return [...(item.href === undefined ? [] : [item]), ...item.items.flatMap(flatten)];
}

/** Pages that lie side by side outside any category are one part. */
function joinUntitled(parts: readonly Part[]): Part[] {
  return parts.reduce<Part[]>((joined, part) => {
    const before = joined.at(-1);
    if (!before || before.title !== undefined || part.title !== undefined) return [...joined, part];
    return [...joined.slice(0, -1), {...before, chapters: [...before.chapters, ...part.chapters]}];
  }, []);
}

/** Each appendix is a part of its own, after all others, in the order of the options. */
function moveAppendices(parts: readonly Part[], ids: readonly string[]): Part[] {
  const isAppendix = ({id}: Chapter) => ids.includes(id);
  const kept = parts.map((part) => ({...part, chapters: part.chapters.filter((chapter) => !isAppendix(chapter))}));
  const chapters = parts.flatMap((part) => part.chapters.filter(isAppendix)).toSorted((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
  const appendices = chapters.length > 0 ? [{kind: 'appendix' as const, chapters}] : [];
  return [...kept.filter((part) => part.chapters.length > 0), ...appendices];
}

function readEditionLabel(page: Root, {editionLabel}: PdfOptions): string | undefined {
  const found = selectFirst(editionLabel, page);
  return found && toString(found).replace(/^[^:]*:\s*/, '').trim();
}
