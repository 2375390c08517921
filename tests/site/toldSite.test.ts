import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {beforeAll, describe, expect, test} from 'vitest';
import {parseHtml, walkElements} from '../support/builtPages';
import {copyToldSite, type CommandResult, type ToldSite} from '../support/toldSite';

const PAGES = ['', 'bread/', 'sources/'];
const FACTS = ['P01.1', 'P01.2', 'P02.1', 'P02.2', 'P02.3'];

describe('a site with an edition, under a path of its host', () => {
  let site: ToldSite;
  let built: CommandResult;

  beforeAll(async () => {
    site = copyToldSite('edition');
    const cut = await site.docusaurus(['docs:version', '1.0']);
    expect(cut).toMatchObject({exitCode: 0});
    built = await build(site);
  });

  const elements = (page: string): Element[] => [...walkElements(parseHtml(site.read(`build/${page}index.html`)))];
  const valuesOf = (page: string, property: string): unknown[] =>
    elements(page).flatMap(({properties}) => properties[property] ?? []);

  test('builds, and has nothing to report', () => {
    expect(built.exitCode, built.output).toBe(0);
    expect(built.output).not.toContain('Unexpected');
  });

  test('has every page in every edition and locale', () => {
    for (const page of PAGES) {
      for (const tree of ['', '1.0/', 'en/', 'en/1.0/']) {
        expect(statSync(path.join(site.dir, 'build', tree, page, 'index.html')).isFile()).toBe(true);
      }
    }
  });

  test('names its blocks alike in both locales and both editions', () => {
    for (const page of PAGES) {
      const keys = valuesOf(page, 'dataUnit');
      expect(keys.length).toBeGreaterThan(3);
      expect(new Set(keys).size).toBe(keys.length);
      for (const tree of ['1.0/', 'en/', 'en/1.0/']) {
        expect(valuesOf(tree + page, 'dataUnit')).toEqual(keys);
      }
    }
    expect(valuesOf('bread/', 'dataUnit')).toEqual([
      '_.p1',
      'a-day.h',
      'a-day.tr1',
      'a-day.tr2',
      'a-day.figure1',
      'a-day.caption1',
      'a-day.li1',
      'a-day.li2',
    ]);
  });

  test('marks what tells each fact, with an address for each', () => {
    for (const tree of ['', '1.0/', 'en/', 'en/1.0/']) {
      expect(valuesOf(tree, 'dataFact')).toEqual(['P01.1', 'P01.2']);
      expect(valuesOf(`${tree}bread/`, 'dataFact')).toEqual(['P02.1 P02.2', 'P02.3', 'P01.1']);
      expect(valuesOf(`${tree}bread/`, 'id')).toEqual(expect.arrayContaining(['P02.1', 'P02.2', 'P02.3', 'P01.1']));
    }
  });

  test.each(['', '1.0/', 'en/', 'en/1.0/'])('lists in the source map of /sub/%s where its pages tell each fact, in their order', (tree) => {
    const places = FACTS.map((id) => {
      const item = elements(`${tree}sources/`).find(({properties}) => properties.id === id)!;
      const links = [...walkElements(item)].filter(({tagName}) => tagName === 'a');
      return links.map(({properties}) => properties.href);
    });
    const [opening, bread] = [`/sub/${tree}`, `/sub/${tree}bread/`];
    expect(places).toEqual([
      [`${opening}#P01.1`, `${bread}#P01.1`],
      [`${opening}#P01.2`],
      [`${bread}#P02.1`],
      [`${bread}#P02.2`],
      [`${bread}#P02.3`],
    ]);
  });

  test.each(['', '1.0/', 'en/', 'en/1.0/'])('links marks of /sub/%s to the source map of their edition', (tree) => {
    const marks = elements(tree).filter(({tagName, properties}) => tagName === 'a' && 'dataScripted' in properties);
    expect(marks.map(({properties}) => properties.href)).toEqual([`/sub/${tree}sources/#P01.1`, `/sub/${tree}sources/#P01.2`]);
  });

  test('explains terms in every locale and names publications', () => {
    const text = (page: string): string => elements(page).map((element) => (element.tagName === 'article' ? toString(element) : '')).join('');
    for (const tree of ['', 'en/']) {
      expect(text(tree)).toContain('빵을 굽는\u00a0곳.');
      expect(text(tree)).toContain('A place that bakes.');
    }
    expect(text('')).toContain('빵 신문, 2019년 5월\u00a013일');
    expect(text('en/')).toContain('Bread News, 13\u00a0May\u00a02019');
  });

  test('is built again to the same bytes, in another folder', async () => {
    const again = copyToldSite('again', site.dir);
    expect(await build(again)).toMatchObject({exitCode: 0});
    expect(hashFiles(again)).toEqual(hashFiles(site));
  });
});

// Each in a folder of its own, so they may run at once.
describe.concurrent('a site', () => {
  test('that does not tell its ledger stops the build, with file and line', async ({expect}) => {
    const site = copyToldSite('untold');
    site.edit('docs/opening.mdx', 'ids="P01.2"', 'ids="P09.9"');
    site.edit('docs/bread.mdx', 'ids="P01.1"', 'ids="P01.1 P01.2 P02.1 P02.2 P02.3"');
    site.edit('docs/bread.mdx', 'ids="P02.3"', 'ids="P02.2"');
    site.edit('i18n/ledger.yml', 'voice: narrator}', 'voice: narrator, home: opening}');
    site.edit('docs/sources.mdx', ' {/* #words */}', '');
    const {exitCode, output} = await site.docusaurus(['build', '--locale', 'ko']);
    expect(exitCode).toBe(1);
    expect(findingsIn(output)).toEqual([
      'docs/bread.mdx:15: Unexpected 5 fact ids in one mark, expected 1 to 4: mark the smaller statement',
      'docs/opening.mdx:10: Unexpected fact id "P09.9", expected an id of the ledger',
      'docs/sources.mdx:5: Unexpected heading "낱말" without an id, expected one at its end: {/* #some-words */}',
      'i18n/ledger.yml:33: Unexpected silence about P02.3 in edition "current", expected page "opening" to tell it in <Fact ids="P02.3">',
    ]);
  });

  test('whose translation parts from its source is reported, and built', async ({expect}) => {
    const site = copyToldSite('translation');
    const folder = 'i18n/en/docusaurus-plugin-content-docs/current';
    site.edit(`${folder}/opening.mdx`, 'ids="P01.2"', 'ids="P01.1"');
    site.edit(`${folder}/bread.mdx`, '<Picture>', 'Extra.\n\n<Picture>');
    const {exitCode, output} = await site.docusaurus(['build', '--locale', 'en']);
    expect(findingsIn(output)).toEqual([
      `${folder}/bread.mdx:13: Unexpected block a-day.p1, expected a-day.figure1 as in docs/bread.mdx`,
      `${folder}/opening.mdx:10: Unexpected facts P01.1 in hours.p1, expected P01.2 as in docs/opening.mdx`,
    ]);
    expect(exitCode).toBe(0);
    expect(site.read('build/bread/index.html')).toContain('Extra.');
  });

  test('with a term that the glossary does not have stops the build, with file and line', async ({expect}) => {
    const site = copyToldSite('term');
    site.edit('docs/opening.mdx', 'id="bakery"', 'id="mill"');
    const {exitCode, output} = await site.docusaurus(['build', '--locale', 'ko']);
    expect(exitCode).toBe(1);
    expect(output).toContain('Cause: docs/opening.mdx:6: Unexpected term "mill", expected an id of i18n/glossary.yml');
  });
});

function build(site: ToldSite): Promise<CommandResult> {
  return site.docusaurus(['build'], {BASE_URL: '/sub/'});
}

/** The lines of an output that name a file, a line and what is unexpected there. */
function findingsIn(output: string): string[] {
  return [...output.matchAll(/^.*?(?<finding>[\w./-]+:\d+: Unexpected .*)$/gm)].map(({groups}) => groups!.finding!);
}

/** Every file of a build and a hash of its bytes. */
function hashFiles({dir}: ToldSite): string[] {
  const folder = path.join(dir, 'build');
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter((file) => statSync(path.join(folder, file)).isFile())
    .sort()
    .map((file) => `${file} ${createHash('sha256').update(readFileSync(path.join(folder, file))).digest('hex')}`);
}
