import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {describe, expect, inject, test} from 'vitest';
import {parse} from 'yaml';
import {listBuiltPages, parseHtml, walkElements, type BuiltPage} from '../support/builtPages';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const HUBS = ['/numbers/', '/people-and-organisations/', '/glossary/', '/source-map/'];
const TREES = [
  {locale: 'ko', edition: 'current'},
  {locale: 'ko', edition: '1.0'},
  {locale: 'en', edition: 'current'},
  {locale: 'en', edition: '1.0'},
] as const;

const everyPage = listBuiltPages(inject('siteDir'));
/** Pages of the book: the search page and the state of the translation have no text of their own. */
const pages = everyPage.filter(({name}) => !['/search/', '/translation-status/'].includes(name));
const ledger = parse(readFileSync(path.join(PROJECT, 'i18n/ledger.yml'), 'utf8')) as {facts: {id: string}[]};
const factIds = ledger.facts.map(({id}) => id);

function pagesOf({locale, edition}: Pick<BuiltPage, 'locale' | 'edition'>): BuiltPage[] {
  return pages.filter((page) => page.locale === locale && page.edition === edition);
}

function elementsWith(page: BuiltPage, property: string): Element[] {
  return [...walkElements(parseHtml(page.html))].filter(({properties}) => properties[property] !== undefined);
}

describe.each(TREES)('$locale $edition', (tree) => {
  test('tells all 151 facts outside its hubs, each in a visible text of at most four facts', () => {
    const marks = pagesOf(tree)
      .filter(({name}) => !HUBS.includes(name))
      .flatMap((page) => elementsWith(page, 'dataFact'));
    const told = marks.flatMap(({properties}) => String(properties.dataFact).split(' '));
    expect(factIds).toHaveLength(151);
    expect(new Set(told)).toEqual(new Set(factIds));
    expect(marks.filter((mark) => String(mark.properties.dataFact).split(' ').length > 4)).toEqual([]);
    expect(marks.filter((mark) => toString(mark).trim() === '')).toEqual([]);
  });

  test('names every fact in its source map, with a link to a page that tells it', () => {
    const sourceMap = pagesOf(tree).find(({name}) => name === '/source-map/')!;
    const items = [...walkElements(parseHtml(sourceMap.html))].filter(({properties}) =>
      /^P\d{2}\.\d+$/.test(String(properties.id)),
    );
    expect(items.map(({properties}) => properties.id)).toEqual(factIds);
    for (const item of items) {
      const links = [...walkElements(item)].filter(({tagName}) => tagName === 'a');
      expect(links.length, `links of ${item.properties.id}`).toBeGreaterThan(0);
      for (const link of links) {
        expect(tellsAt(String(link.properties.href)), String(link.properties.href)).toContain(item.properties.id);
      }
    }
  });

  test('keeps the context of outside publications to the current edition', () => {
    const notes = pagesOf(tree).flatMap((page) =>
      elementsWith(page, 'dataNote').filter(({properties}) => properties.dataNote === 'context'),
    );
    const contextUnits = pagesOf(tree).flatMap((page) =>
      elementsWith(page, 'dataUnit').filter(({properties}) => /\.context\d/.test(String(properties.dataUnit))),
    );
    if (tree.edition === '1.0') {
      expect([...notes, ...contextUnits]).toEqual([]);
    } else {
      expect(notes.length).toBeGreaterThan(10);
      expect(contextUnits.length).toBeGreaterThan(10);
    }
  });
});

/** The facts told at an address such as `/kt-mts/#P12.1`. */
function tellsAt(href: string): string[] {
  const [pathname, anchor] = href.split('#');
  const page = pages.find((candidate) => candidate.pathname === pathname);
  const marks = page ? elementsWith(page, 'dataFact') : [];
  const target = marks.find((mark) => [mark, ...walkElements(mark)].some(({properties}) => properties.id === anchor));
  return target ? String(target.properties.dataFact).split(' ') : [];
}

test.each(['current', '1.0'] as const)('pages of edition %s exist in both languages with the same keys in the same order', (edition) => {
  const korean = pagesOf({locale: 'ko', edition});
  const english = pagesOf({locale: 'en', edition});
  expect(english.map(({name}) => name)).toEqual(korean.map(({name}) => name));
  for (const [index, page] of korean.entries()) {
    const keys = units(page);
    expect(new Set(keys).size, `doubled keys on ${page.pathname}`).toBe(keys.length);
    expect(keys.length, page.pathname).toBeGreaterThan(3);
    // Names are sorted by the alphabet of the language.
    expect(units(english[index]!).toSorted(), page.pathname).toEqual(keys.toSorted());
  }
});

function units(page: BuiltPage): string[] {
  return elementsWith(page, 'dataUnit').map(({properties}) => String(properties.dataUnit));
}

test('every block of a page carries a key', () => {
  const keyless = pages.flatMap((page) => {
    const main = [...walkElements(parseHtml(page.html))].find(({tagName}) => tagName === 'article')!;
    return blocksWithoutKey(main).map((block) => `${page.pathname} <${block.tagName}> ${toString(block).slice(0, 60)}`);
  });
  expect(keyless).toEqual([]);
});

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'li', 'tr', 'figure', 'figcaption', 'dt', 'dd']);

/** Blocks of the text itself: not of lists of links, nor of what a component says inside a block. */
function blocksWithoutKey(root: Element): Element[] {
  return root.children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName === 'nav' || child.tagName === 'svg' || child.tagName === 'thead') {
      return [];
    }
    if (BLOCKS.has(child.tagName)) {
      // The words of the label of a note carry its key, beside the word that says what kind it is.
      const isLabel = child.tagName === 'p' && [...walkElements(child)].some(({properties}) => /\.label\d+$/.test(String(properties.dataUnit)));
      const isPlace = child.properties.dataPlace !== undefined;
      return child.properties.dataUnit === undefined && !isLabel && !isPlace ? [child] : child.tagName === 'figure' || child.tagName === 'li' ? blocksWithoutKeyIn(child) : [];
    }
    return blocksWithoutKey(child);
  });
}

function blocksWithoutKeyIn(block: Element): Element[] {
  return block.tagName === 'figure' ? blocksWithoutKey(block) : [];
}

test('no page is in the language of another', () => {
  expect(everyPage.flatMap(strayHangul)).toEqual([]);
  expect(everyPage.flatMap(strayEnglishLabels)).toEqual([]);
});

const SPOKEN = ['ariaLabel', 'alt', 'title', 'placeholder', 'ariaRoleDescription'];

/** Labels of a Korean page that are read out but hold no Korean: the theme's English, left untranslated. */
function strayEnglishLabels(page: BuiltPage): string[] {
  return page.locale === 'en'
    ? []
    : [...walkElements(parseHtml(page.html))]
        .filter(({properties}) => properties.lang !== 'en')
        .flatMap(({properties, tagName}) => SPOKEN.map((name) => ({tagName, label: properties[name]})))
        .filter(({label}) => /[a-z]{3}/i.test(String(label ?? '')) && !HANGUL.test(String(label)))
        .map(({tagName, label}) => `${page.pathname} <${tagName}> ${label}`);
}

const HANGUL = /[\u3131-\u318E\uAC00-\uD7A3]/;

/** Hangul in an English page outside `lang="ko"`, in its text and in attributes that are read out. */
function strayHangul(page: BuiltPage): string[] {
  if (page.locale === 'ko') {
    return [];
  }
  const stray: string[] = [];
  const visit = (element: Element): void => {
    if (element.properties.lang === 'ko' || ['script', 'style'].includes(element.tagName)) {
      return;
    }
    const spoken = SPOKEN.map((name) => element.properties[name]);
    const own = element.children.filter((child) => child.type === 'text').map(({value}) => value);
    for (const text of [...own, ...spoken]) {
      if (HANGUL.test(String(text ?? ''))) {
        stray.push(`${page.pathname} <${element.tagName}> ${String(text).slice(0, 60)}`);
      }
    }
    element.children.forEach((child) => child.type === 'element' && visit(child));
  };
  parseHtml(page.html).children.forEach((child) => child.type === 'element' && visit(child));
  return stray;
}
