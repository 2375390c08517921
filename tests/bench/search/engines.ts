import MiniSearch from 'minisearch';
import {measureSearch} from '../../../src/plugins/search/evaluation/measureSearch';
import {bundleEngine} from '../../../src/plugins/search/evaluation/bundleEngine';
import {weighServed} from '../../../src/plugins/search/evaluation/weighServed';
import type {PageText} from '../../../src/plugins/search/format/pageTexts';
import {createIndex, type IndexFiles} from '../../../src/plugins/search/indexer/createIndex';
import {loadAnalyzer} from '../../../src/plugins/search/indexer/loadAnalyzer';

/** What a search costs whoever builds the site, serves it and reads it. */
export interface SearchCost {
  buildSeconds: number;
  /** As served. */
  indexBytes: number;
  firstQueryBytes: number;
  p50Ms: number;
  p95Ms: number;
}

export interface MeasureParams {
  pages: readonly PageText[];
  queries: readonly string[];
}

const now = () => performance.now();

/** Our files of an index of these pages; says on standard error if the analyser is missing. */
export async function indexPages(pages: readonly PageText[]): Promise<{files: IndexFiles; seconds: number}> {
  const analyzer = await loadAnalyzer((error) => console.error(error.message));
  const start = now();
  const files = createIndex({pages, analyzer, concepts: [], locale: 'ko', edition: 'current'});
  return {files, seconds: (now() - start) / 1000};
}

async function measureOurs({pages, queries}: MeasureParams): Promise<SearchCost> {
  const {files, seconds: buildSeconds} = await indexPages(pages);
  const judgments = queries.map((query) => ({query, relevant: new Set<string>(), excluded: new Set<string>()}));
  const engineBytes = weighServed('engine.js', await bundleEngine());
  const {p50Ms, p95Ms, firstQueryBytes} = await measureSearch({files, judgments, engineBytes, now});
  const indexBytes = [...files].reduce((sum, [path, bytes]) => sum + weighServed(path, bytes), 0);
  return {buildSeconds, indexBytes, firstQueryBytes, p50Ms, p95Ms};
}

/** MiniSearch as VitePress sets it up; its index is loaded whole before the first answer, its engine not counted. */
async function measureMiniSearch({pages, queries}: MeasureParams): Promise<SearchCost> {
  const fields = ['title', 'titles', 'text'];
  const options = {fields, storeFields: ['docId'], searchOptions: {fuzzy: 0.2, prefix: true, boost: {title: 4, text: 2, titles: 1}}};
  const search = new MiniSearch(options);
  const sections = pages.flatMap(({docId, title, sections: own}) => own.map(({headings, text}) => ({docId, title: headings.at(-1) ?? title, titles: [title, ...headings].join(' '), text})));
  const start = now();
  search.addAll(sections.map((section, id) => ({id, ...section})));
  const buildSeconds = (now() - start) / 1000;
  const indexBytes = weighServed('index.json', Buffer.from(JSON.stringify(search)));
  const times = queries.map((query) => {
    search.search(query);
    const asked = now();
    search.search(query);
    return now() - asked;
  }).sort((a, b) => a - b);
  return {buildSeconds, indexBytes, firstQueryBytes: indexBytes, p50Ms: times[times.length >> 1]!, p95Ms: times[Math.floor(times.length * 0.95)]!};
}

export const ENGINES = {ours: measureOurs, peer: measureMiniSearch} as const;
export type EngineName = keyof typeof ENGINES;
