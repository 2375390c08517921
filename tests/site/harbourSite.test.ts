import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element} from 'hast';
import {select, selectAll} from 'hast-util-select';
import {toString} from 'hast-util-to-string';
import {beforeAll, describe, expect, test} from 'vitest';
import {parseHtml, walkElements} from '../support/builtPages';
import {runPdf} from '../../src/plugins/pdf';
import {copyHarbourSite} from '../support/harbourSite';
import {isTag, readPdf} from '../support/readPdf';
import type {TagNode} from '../support/readPdf';

const DOCUSAURUS = path.resolve(import.meta.dirname, '../../node_modules/@docusaurus/core/bin/docusaurus.mjs');
const HANGUL = /[가-힣]/;

const dir = copyHarbourSite('built');
let log: string;

beforeAll(async () => {
  const env = {...process.env, NODE_ENV: 'production', NO_COLOR: '1', DOCUSAURUS_NO_PERSISTENT_CACHE: 'true'};
  log = await new Promise((resolve, reject) => {
    execFile(process.execPath, [DOCUSAURUS, 'build'], {cwd: dir, env}, (error, stdout, stderr) => (error ? reject(new Error(stdout + stderr)) : resolve(stdout + stderr)));
  });
});

const read = (file: string) => readFileSync(path.join(dir, 'build', file), 'utf8');
const page = (name: string) => parseHtml(read(`${name}index.html`));
const textOf = (name: string, selector: string) => selectAll(selector, page(name)).map((element) => toString(element));
const attributes = (name: string, selector: string, attribute: string) => selectAll(selector, page(name)).map(({properties}) => properties[attribute]);

/** The `lang` in force at an element. */
function langOf(name: string, selector: string): unknown {
  const root = page(name);
  const found = select(selector, root)!;
  const around = [...walkElements(root)].filter((element: Element) => element.properties.lang !== undefined && (element === found || [...walkElements(element)].includes(found)));
  return around.at(-1)!.properties.lang;
}

const alternates = (name: string) => attributes(name, 'link[rel=alternate][hreflang]', 'hrefLang');
const canonical = (name: string) => attributes(name, 'link[rel=canonical]', 'href');
const robots = (name: string) => attributes(name, 'meta[name=robots]', 'content');

describe.each(['en/lighthouse/', 'en/1.0/lighthouse/'])('%s, which is not translated,', (name) => {
  const source = name.replace('en/', '');

  test('says so in the language of the page, and leads to its source', () => {
    expect(textOf(name, '[data-translation-notice=untranslated] p:first-child')).toEqual(['This page has not been translated yet; this is the original, in Korean.']);
    expect(attributes(name, '[data-translation-notice] a', 'href')).toEqual([`/${source}`, '/en/translation-status/']);
    expect(langOf(name, '[data-translation-notice]')).toBe('en');
  });

  test('has the text of the source, in its language', () => {
    expect(textOf(name, 'h1')).toEqual(['등대']);
    for (const selector of ['h1', 'h2', '.markdown > p']) expect(langOf(name, selector)).toBe('ko');
    expect(langOf(name, `a.menu__link[href="/${name}"]`)).toBe('ko');
    expect(langOf(name, 'a.menu__link[href$="/pier/"]')).toBe('en');
  });

  test('is not to be found, and nobody announces it', () => {
    expect(robots(name)).toEqual(['noindex, follow']);
    expect(canonical(name)).toEqual([`https://harbour.example/${source}`]);
    expect(alternates(name)).toEqual([]);
    expect(alternates(source)).toEqual(['ko', 'x-default']);
    expect(read('en/sitemap.xml')).not.toContain('lighthouse');
    expect(read('sitemap.xml')).toContain(`<loc>https://harbour.example/${source}</loc>`);
  });

  test('can be linked from translated pages and links to them', () => {
    const home = name.replace('lighthouse/', '');
    expect(attributes(name, '.markdown > p > a', 'href')).toEqual([`/${home}`]);
    expect(attributes(home, '.markdown > p > a', 'href')).toContain(`/${name}`);
  });
});

describe('a page that does not compile', () => {
  test.each([
    ['crane', '기중기', '짐을 든다.', 'crane.mdx:10:1: Unexpected page that does not compile: Expected a closing tag for `<b>` (10:7-10:10)'],
    ['tide', '물때', '물은 하루에 두 번 든다.', 'tide.mdx:2:16: Unexpected page that does not compile: bad indentation of a mapping entry'],
  ])('%s gives way to its source, and the log says where', (name, title, text, message) => {
    expect(textOf(`en/${name}/`, '[data-translation-notice=broken]')).toHaveLength(1);
    expect(textOf(`en/${name}/`, 'h1')).toEqual([title]);
    expect(textOf(`en/${name}/`, '.markdown > p')).toContain(text);
    expect(langOf(`en/${name}/`, '.markdown > p')).toBe('ko');
    expect(robots(`en/${name}/`)).toEqual(['noindex, follow']);
    expect(canonical(`en/${name}/`)).toEqual([`https://harbour.example/${name}/`]);
    expect(log.split(message)).toHaveLength(2);
  });

  test('shows the pictures that stand beside its source', () => {
    expect(attributes('en/crane/', '.markdown img', 'src')).toEqual(attributes('crane/', '.markdown img', 'src'));
  });
});

describe('a page that is behind its source', () => {
  test('counts what differs at its top', () => {
    expect(textOf('en/pier/', '[data-translation-notice=behind] p:first-child')).toEqual([
      'This translation is behind its original: the original of 5 passages has changed and 1 passage is not translated.',
    ]);
  });

  test('has each original behind its passage, in its language, without running it', () => {
    const passage = (selector: string) => textOf('en/pier/', `${selector} > summary + div`);
    expect(passage('p[data-translation=outdated] + details[data-translation-mark=outdated]')).toEqual([
      '부두는 120 m 길이이고 배 열 척이 나란히 닿는다.',
      '새로 쓴 문단이다.',
      '하루에 이만 원이고 밤에는 반값이다.',
    ]);
    expect(passage('td[data-translation=outdated] > details')).toEqual(['배 여섯 척']);
    expect(passage('li[data-translation=outdated] > details').map((text) => text.trim())).toEqual(['무거운 닻을 천천히 내린다']);
    expect(passage('details + details[data-translation-mark=missing]')).toEqual(['그다음 문단 .']);
    expect(langOf('en/pier/', '[data-translation-mark] > div')).toBe('ko');
  });

  test('is a page to be found like any other', () => {
    expect(robots('en/pier/')).toEqual([]);
    expect(alternates('en/pier/')).toEqual(['ko', 'en', 'x-default']);
  });
});

test.each(['en/', 'en/1.0/pier/', '', 'pier/', 'lighthouse/'])('/%s has nothing to say', (name) => {
  expect(textOf(name, '[data-translation-notice], [data-translation-mark]')).toEqual([]);
});

describe('its book', () => {
  test('shows the state of the translation as the pages do, each passage in its language', async () => {
    const out = path.join(dir, 'en.pdf');
    const io = {env: {LANG: 'en', BOOK_CACHE: path.join(dir, 'books')}, print: () => {}, printError: () => {}};
    expect(await runPdf(['--site', path.join(dir, 'build'), '--locale', 'en', '--edition', 'current', '--out', out], io)).toBe(0);
    const {pages, language} = await readPdf(out);
    const said = pages.flatMap(({tags}) => listTexts(tags, language));
    const langOfWords = (words: string) => said.filter(({text}) => text.includes(words)).map(({lang}) => lang);
    expect(langOfWords('This page has not been translated yet')).toEqual(['en']);
    expect(langOfWords('밤에 배를 이끈다.')).toEqual(['ko']);
    expect(langOfWords('The original of this passage has changed')).toEqual(['en', 'en', 'en', 'en', 'en']);
    expect(langOfWords('하루에 이만 원이고')).toEqual(['ko']);
  });
});

/** Every text of a page, with the language that its tags say it is in. */
function listTexts({lang, children}: TagNode, around: string): {text: string; lang: string}[] {
  const own = lang ?? around;
  return children.flatMap((child) => (isTag(child) ? listTexts(child, own) : [{text: child.text, lang: own}]));
}

test.each([
  ['', '번역 현황', '한국어에서 영어로'],
  ['en/', 'State of the translation', 'Korean to English'],
])('/%stranslation-status/ tells the state of every page, in the language of the site', (locale, title, pair) => {
  const name = `${locale}translation-status/`;
  expect(textOf(name, 'main h1')).toEqual([title]);
  expect(textOf(name, 'main h2')).toEqual([pair]);
  const rows = selectAll('tbody tr', page(name)).map((row) => [select('th a', row)!.properties.href, ...selectAll('td', row).map((cell) => toString(cell).trim())]);
  expect(rows).toContainEqual([`/${locale}pier/`, '62%', '5', '1', '0']);
  expect(rows).toContainEqual([`/${locale}1.0/lighthouse/`, '0%', '0', '5', '0']);
  expect(rows).toContainEqual([`/${locale}`, '100%', '0', '0', '0']);
  expect(HANGUL.test(textOf(name, 'thead, caption, summary').join())).toBe(locale === '');
});
