import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {parseArgs} from 'node:util';
import {loadSections} from '../../src/plugins/search/evaluation/loadSections';
import type {PageText} from '../../src/plugins/search/format/pageTexts';
import {readSite} from '../../src/plugins/search/indexer/readSite';
import {DEFAULT_OPTIONS} from '../../src/plugins/search/options';
import {compareBooks, type BookComparison, type BookCost} from './bookTimes';
import {createPlainSite, measureBuild, type BuildTimes} from './buildTimes';
import {weighPages, type PageWeight} from './pageWeights';
import {compareSearch, type SearchComparison} from './search/compareSearch';

const PROJECT = path.resolve(__dirname, '../..');
const PLAIN = path.join(PROJECT, 'tests/output/plain');
const CACHES = ['.docusaurus', 'build', 'node_modules/.cache'];

const HELP = `npm run bench -- [builds] [books] [search] [--sections FILE]

Measures these parts, or all of them, each beside a peer. A quiet machine tells more.

  builds  our site and plain Docusaurus, cold and warm; the weight of every page in Chromium
  books   books of 15, 112, 448 brief and 448 full pages, beside Chromium’s print of them (needs build/)
  search  700, 7,000 and 70,000 sections, beside MiniSearch (needs build/, or other pages)

  --sections FILE  other pages to search than our own: JSON Lines, as \`search evaluate\` reads them`;

const PARTS = {
  builds: async () => {
    mkdirSync(PLAIN, {recursive: true});
    createPlainSite(PROJECT, PLAIN);
    console.error('Building the plain site, cold and warm …');
    // The plain site has no node_modules of its own: the bundler keeps its cache with the project's.
    const plain = measureBuild({
      siteDir: PROJECT,
      command: ['npx', 'docusaurus', 'build', PLAIN],
      caches: ['node_modules/.cache', 'tests/output/plain/.docusaurus', 'tests/output/plain/build'],
    });
    console.error('Building our site, cold and warm …');
    const ours = measureBuild({siteDir: PROJECT, command: ['npm', 'run', '-s', 'build'], caches: CACHES});
    printTimes({plain, ours});
    console.error('Visiting every page of both …');
    printWeights(await weighPages(path.join(PLAIN, 'build')), await weighPages(path.join(PROJECT, 'build')));
  },
  books: async () => {
    console.error('Making books of 15, 112 and 448 pages, and printing them …');
    await compareBooks(path.join(PROJECT, 'build'), [{pages: 15}, {pages: 112}, {pages: 448, isBrief: true}, {pages: 448}], printBook);
  },
  search: async (sections?: string) => {
    console.error('Searching 700, 7,000 and 70,000 sections, ours and the peer …');
    await compareSearch(await loadPages(sections), [700, 7000, 70_000], printSearch);
  },
};

async function run(): Promise<void> {
  const {values, positionals} = parseArgs({allowPositionals: true, options: {help: {type: 'boolean', short: 'h'}, sections: {type: 'string'}}});
  if (values.help) return console.log(HELP);
  const unknown = positionals.find((name) => !Object.hasOwn(PARTS, name));
  if (unknown !== undefined) throw new Error(`Unexpected part ${unknown}, expected some of ${Object.keys(PARTS).join(', ')}`);
  for (const [name, measure] of Object.entries(PARTS)) {
    if (positionals.length === 0 || positionals.includes(name)) await measure(values.sections);
  }
}

async function loadPages(sections: string | undefined): Promise<PageText[]> {
  if (sections !== undefined) return loadSections(sections);
  const sources = await readSite({dir: path.join(PROJECT, 'build'), baseUrl: '/', ignore: DEFAULT_OPTIONS.ignore, locale: 'ko'});
  return sources.find(({edition}) => edition === 'current')!.pages;
}

function printTimes({plain, ours}: Record<'plain' | 'ours', BuildTimes>): void {
  const row = (label: string, kind: keyof BuildTimes) =>
    console.log(
      `${label}  plain ${plain[kind].toFixed(1)} s  ours ${ours[kind].toFixed(1)} s  ratio ${(ours[kind] / plain[kind]).toFixed(2)}`,
    );
  row('build, cold', 'cold');
  row('build, warm', 'warm');
}

function printWeights(plain: readonly PageWeight[], ours: readonly PageWeight[]): void {
  const heavy = ours.toSorted((a, b) => withoutFont(b) - withoutFont(a));
  console.log('\nfirst visit, bytes (brotli)  document  style  script  other  font  total without font');
  for (const weight of heavy) {
    const {pathname, document, style, script, other, font} = weight;
    console.log(`${pathname}  ${document}  ${style}  ${script}  ${other}  ${font}  ${withoutFont(weight)}`);
  }
  const [theirMedian, ourMedian] = [median(plain.map(withoutFont)), median(ours.map(withoutFont))];
  console.log(
    `\nmedian without font  plain ${theirMedian}  ours ${ourMedian}  ratio ${(ourMedian / theirMedian).toFixed(2)}`,
  );
}

function printBook({pages, isBrief, cold, warm, chromium}: BookComparison): void {
  const row = (label: string, {seconds, megabytes, bytes}: BookCost) =>
    console.log(
      `book of ${pages} ${isBrief ? 'brief ' : ''}pages, ${label}  ${seconds.toFixed(1)} s (${(seconds / chromium.seconds).toFixed(2)} of Chromium)  ${megabytes?.toFixed(0) ?? '?'} MB  ${(bytes / 1000).toFixed(0)} kB (${(bytes / chromium.bytes).toFixed(2)})`,
    );
  row('cold', cold);
  row('nothing changed', warm);
  row('Chromium’s print', chromium);
}

function printSearch({sections, ours, peer, heapMegabytes}: SearchComparison): void {
  const row = (label: string, kind: keyof SearchComparison['ours'], digits: number) =>
    console.log(`search of ${sections} sections, ${label}  MiniSearch ${peer[kind].toFixed(digits)}  ours ${ours[kind].toFixed(digits)}  ratio ${(ours[kind] / peer[kind]).toFixed(2)}`);
  row('build, s', 'buildSeconds', 1);
  row('memory of the build, MB', 'megabytes', 0);
  row('whole index, bytes', 'indexBytes', 0);
  row('first query, bytes', 'firstQueryBytes', 0);
  row('warm query, median ms', 'p50Ms', 1);
  row('warm query, 95th percentile ms', 'p95Ms', 1);
  console.log(`search of ${sections} sections, heap in Chromium after ten queries, MB  ours ${heapMegabytes.toFixed(1)}`);
}

function withoutFont({document, style, script, other}: PageWeight): number {
  return document + style + script + other;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1]!;
}

run().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 2;
});
