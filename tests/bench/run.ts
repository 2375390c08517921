import {mkdirSync} from 'node:fs';
import path from 'node:path';
import {compareBooks, type BookComparison, type BookCost} from './bookTimes';
import {createPlainSite, measureBuild, type BuildTimes} from './buildTimes';
import {weighPages, type PageWeight} from './pageWeights';

const PROJECT = path.resolve(__dirname, '../..');
const PLAIN = path.join(PROJECT, 'tests/output/plain');
const CACHES = ['.docusaurus', 'build', 'node_modules/.cache'];

async function run(): Promise<void> {
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
  console.error('Making books of 15 and of 448 pages, and printing them …');
  printBooks(await compareBooks(path.join(PROJECT, 'build'), [15, 448]));
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

function printBooks(comparisons: readonly BookComparison[]): void {
  for (const {pages, cold, warm, chromium} of comparisons) {
    const row = (label: string, {seconds, megabytes, bytes}: BookCost) =>
      console.log(
        `book of ${pages} pages, ${label}  ${seconds.toFixed(1)} s (${(seconds / chromium.seconds).toFixed(2)} of Chromium)  ${megabytes?.toFixed(0) ?? '?'} MB  ${(bytes / 1000).toFixed(0)} kB (${(bytes / chromium.bytes).toFixed(2)})`,
      );
    row('cold', cold);
    row('nothing changed', warm);
    row('Chromium’s print', chromium);
  }
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
