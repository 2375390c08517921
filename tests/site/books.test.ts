import path from 'node:path';
import type {Element} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {beforeAll, describe, expect, inject, test} from 'vitest';
import {listBuiltPages, parseHtml} from '../support/builtPages';
import {checkPdfRules} from '../support/checkPdfRules';
import {findLoneNotes} from '../support/findLoneNotes';
import {readPdf, textOf, walkTags} from '../support/readPdf';
import type {ReadPdf, TagNode} from '../support/readPdf';

const siteDir = inject('siteDir');
const fileOf = (book: string) => path.join(siteDir, 'pdf', `${book}.pdf`);

/** Written by the typesetter for paper: not words of the page. */
const PAGE_WORDS = /^(?:\(→\d+쪽\)|\d+쪽|\(seep\.\d+\)|,p\.\d+)$/;

/** Without white space, and what forbids or allows line breaks: how wide a gap is a space is each reader's guess. */
const squeeze = (text: string) => text.replace(/[\s\u00a0\u2060\u200b]+/g, '');

const isPageNumber = (tag: TagNode) => tag.role === 'Link' && PAGE_WORDS.test(squeeze(textOf(tag)));

/** Marks of lists, not the words that a glossary explains. */
const isListMark = (tag: TagNode) => tag.role === 'Lbl' && /^(?:•|‣|–|\d+\.?)?$/.test(textOf(tag).trim());

/** A letter that calls a note at the end of its box, or that note. */
const isBoxNote = (tag: TagNode) =>
  (tag.role === 'Span' && /^[a-z]{1,2}\)$/.test(textOf(tag).trim())) || (tag.role === 'P' && /^[a-z]{1,2}\)https?:/.test(squeeze(textOf(tag))));

/** The words of a book as its readers hear them: pictures, marks of lists, notes and page numbers left out. */
function toSpokenText({pages}: ReadPdf): string {
  const isLeftOut = (tag: TagNode) => /^(?:Figure|Note|TOC)$/.test(tag.role) || isPageNumber(tag) || isListMark(tag) || isBoxNote(tag);
  return pages.map(({tags}) => textOf(withoutCalls(tags), isLeftOut)).join('\n');
}

/** Numbers that call a footnote stand right before it. */
function withoutCalls(tag: TagNode): TagNode {
  const isCall = (child: TagNode['children'][number], index: number) => {
    const next = tag.children[index + 1];
    return next !== undefined && 'role' in next && next.role === 'Note' && 'role' in child && /^\d+\)?$/.test(textOf(child).trim());
  };
  return {...tag, children: tag.children.filter((child, index) => !isCall(child, index)).map((child) => ('role' in child ? withoutCalls(child) : child))};
}

/** The words of a page as a browser has them. */
function toPageText(html: string): string {
  const content = select('.markdown', parseHtml(html))!;
  const left = new Set(selectAll('.hash-link, nav, [popover], svg, script, style', content));
  const read = (element: Element): string =>
    element.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' && !left.has(child) ? read(child) + (isBlock(child) ? '\n' : '') : '')).join('');
  return read(content);
}

const isBlock = ({tagName}: Element) => /^(?:p|h\d|li|dt|dd|td|th|div|section|aside|figcaption|small|span)$/.test(tagName);

describe.each([
  ['ko', 'current'],
  ['en', '1.0'],
])('the book %s, %s', (locale, edition) => {
  let book: ReadPdf;
  let spoken: string;
  const pages = listBuiltPages(siteDir).filter((page) => page.locale === locale && page.edition === edition && page.html.includes('docs-doc-page'));

  beforeAll(async () => {
    book = await readPdf(fileOf(`${locale}-${edition}`));
    spoken = toSpokenText(book);
  });

  test('says its title and its language', () => {
    expect(book.language).toBe(locale);
    expect(book.title).toBe(locale === 'ko' ? '5G 견문록' : '5G Field Notes');
  });

  test.each(pages)('has every word of $name, whole and in order', ({html}) => {
    const words = squeeze(toPageText(html));
    const text = squeeze(spoken);
    // On failure the first words that differ, not both books.
    const lost = [...words].findIndex((_, index) => index % 200 === 0 && !text.includes(words.slice(index, index + 200)));
    expect(lost === -1 ? '' : words.slice(lost, lost + 200)).toBe('');
    expect(text.includes(words)).toBe(true);
  });

  test('breaks no Korean word at the end of a line', () => {
    const sources = pages.map(({html}) => toPageText(html).replace(/\s+/g, ' ')).join(' ');
    const ends = [...spoken.matchAll(/(\S{1,12})\n(\S{1,12})/g)].filter(([, before, after]) => /[가-힣]$/.test(before!) && /^[가-힣]/.test(after!));
    const broken = ends.filter(([, before, after]) => sources.includes(before!.slice(-4) + after!.slice(0, 4)) && !sources.includes(`${before!.slice(-4)} ${after!.slice(0, 4)}`));
    expect(broken.map(([, before, after]) => `${before}|${after}`)).toEqual([]);
    if (locale === 'ko') expect(ends.length).toBeGreaterThan(500);
  });

  test('tells in its contents the page each chapter is on', () => {
    const lines = book.pages.slice(1, 4).flatMap(({tags, links}) => ([...walkTags(tags)].some(({role}) => role === 'TOCI') ? links : []));
    expect(lines.length).toBeGreaterThan(20);
    expect(lines.filter(({text, page}) => !new RegExp(`\\D${page}$`).test(text))).toEqual([]);
  });

  test('tells beside a link the page it leads to', () => {
    const told = book.pages.flatMap(({links}) => links.filter(({text}) => PAGE_WORDS.test(squeeze(text))));
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter(({text, page}) => Number(/\d+/.exec(text)![0]) !== page)).toEqual([]);
  });

  test('has a place for every link in it, and none to the site itself', () => {
    const links = book.pages.flatMap((page) => page.links);
    expect(links.filter(({url, page}) => url === undefined && page === undefined)).toEqual([]);
    const isOwn = (url: string) => url.startsWith('http://localhost:3000/') && url !== 'http://localhost:3000/';
    expect(links.filter(({url}) => url !== undefined && isOwn(url))).toEqual([]);
  });

  test('has bookmarks for every heading, each on its page', () => {
    const headings = book.pages.flatMap(({number, tags}) => [...walkTags(tags)].filter(({role}) => /^H\d$/.test(role)).map((tag) => ({number, text: squeeze(textOf(tag))})));
    const isContents = (text: string) => /^(?:차례|Contents)$/.test(text);
    const marks = book.outline.map(({title, page}) => ({number: page, text: squeeze(title)}));
    expect(marks.filter(({text}) => !isContents(text))).toEqual(headings.filter(({text}) => !isContents(text)));
  });

  test('ends with an index whose numbers are pages', () => {
    const {links} = book.pages.at(-1)!;
    const numbers = links.filter(({text}) => /^\d+(?:–\d+)?$/.test(text));
    expect(numbers.length).toBeGreaterThan(60);
    expect(numbers.filter(({text, page}) => Number.parseInt(text) !== page)).toEqual([]);
    expect(numbers.some(({text}) => text.includes('–'))).toBe(true);
  });

  test('goes down its headings one level at a time', () => {
    const levels = book.pages.flatMap(({tags}) => [...walkTags(tags)].filter(({role}) => /^H\d$/.test(role)).map(({role}) => Number(role.slice(1))));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1)).toEqual([]);
  });

  test('names every picture and the heads of every table', () => {
    const tags = book.pages.flatMap((page) => [...walkTags(page.tags)]);
    const figures = tags.filter(({role}) => role === 'Figure');
    expect(figures.length).toBeGreaterThan(15);
    expect(figures.filter(({alt}) => !alt)).toEqual([]);
    expect(tags.filter(({role}) => role === 'TH').length).toBeGreaterThan(10);
  });

  test('keeps the rules of PDF/UA-1 and PDF/A-2a, and holds its own fonts alone', async () => {
    const {breaches, fonts} = await checkPdfRules(fileOf(`${locale}-${edition}`));
    expect(breaches).toEqual([]);
    expect(fonts).toEqual(['IBMPlexMono-Regular', 'Pretendard-Bold', 'Pretendard-Regular', 'Pretendard-SemiBold']);
  });
});

describe('the parallel edition', () => {
  let book: ReadPdf;

  beforeAll(async () => {
    book = await readPdf(fileOf('ko-en-current'));
  });

  test('says which language each side is in', () => {
    const tags = book.pages.flatMap((page) => [...walkTags(page.tags)]);
    const english = tags.filter(({lang}) => lang === 'en').map((tag) => textOf(tag)).join('');
    expect(book.language).toBe('ko');
    expect(english).toContain('At a glance');
    expect(english.replace(/[^가-힣]/g, '').length).toBeLessThan(english.length / 20);
  });

  test('keeps the rules of PDF/UA-1 and PDF/A-2a', async () => {
    expect((await checkPdfRules(fileOf('ko-en-current'))).breaches).toEqual([]);
  });

  test('leaves no heading alone at the foot of a page', () => {
    const last = book.pages.map(({tags, number}) => ({number, tag: [...walkTags(tags)].filter(({role}) => /^(?:H\d|P|LI|Figure|TR|LBody|TOCI|Link)$/.test(role)).at(-1)}));
    expect(last.filter(({tag}) => tag && /^H\d$/.test(tag.role)).map(({number}) => number)).toEqual([]);
  });
});

test.each(['ko-current', 'en-current', 'ko-en-current'])('each note of %s is on the page of what it is a note to', async (name) => {
  const {pages} = await readPdf(fileOf(name));
  expect(findLoneNotes(pages)).toEqual([]);
  expect(pages.flatMap(({links}) => links.filter(({url}) => url !== undefined)).length).toBeGreaterThan(100);
});

test('pages tell how long and how large their books are', async () => {
  const {pages} = await readPdf(fileOf('ko-current'));
  const {html} = listBuiltPages(siteDir).find(({pathname}) => pathname === '/overview/')!;
  expect(/data-book-figures="?ko-current"?>([^<]*)</.exec(html)?.[1]).toMatch(new RegExp(`^PDF, ${pages.length}쪽, [\\d.]+kB$`));
});
