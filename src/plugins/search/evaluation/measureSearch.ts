import {normalizeText} from '../analysis/run';
import {createEngine, type Engine, type Ranking} from '../engine';
import type {IndexFiles} from '../indexer/createIndex';
import {weighServed} from './weighServed';
import type {Judgment} from './loadJudgments';

export interface Measures {
  queries: number;
  /** Share of queries with a relevant page first. */
  success1: number;
  /** Share of queries with a relevant page among the first ten. */
  success10: number;
  /** Mean of one over the rank of the first relevant page, 0 beyond the tenth. */
  mrr10: number;
  /** Queries without any result. */
  empty: number;
  /** Milliseconds of a query with a warm engine. */
  p50Ms: number;
  p95Ms: number;
  /** Bytes a cold reader downloads to see the first results, engine included, on average. */
  firstQueryBytes: number;
}

export interface MeasureParams {
  files: IndexFiles;
  judgments: readonly Judgment[];
  /** Bytes of the engine as served. */
  engineBytes: number;
  ranking?: Partial<Ranking>;
  /** Milliseconds from any moment. */
  now: () => number;
}

const RANKS = 10;

/** Runs every query through the engine that the browser runs. */
export async function measureSearch({files, judgments, engineBytes, ranking, now}: MeasureParams): Promise<Measures> {
  const engine = createEngine({fetchShard: createFetch(files), ranking});
  const ranks: number[] = [];
  const times: number[] = [];
  let empty = 0;
  for (const judgment of judgments) {
    const pages = await rankFor(engine, judgment);
    ranks.push(pages.slice(0, RANKS).findIndex((page) => judgment.relevant.has(page)) + 1);
    if (pages.length === 0) empty += 1;
    // The second time nothing is left to load.
    const start = now();
    await engine.search(judgment.query);
    times.push(now() - start);
  }
  times.sort((a, b) => a - b);
  return {
    queries: judgments.length,
    success1: mean(ranks.map((rank) => (rank === 1 ? 1 : 0))),
    success10: mean(ranks.map((rank) => (rank > 0 ? 1 : 0))),
    mrr10: mean(ranks.map((rank) => (rank > 0 ? 1 / rank : 0))),
    empty,
    p50Ms: times[Math.floor(times.length * 0.5)] ?? 0,
    p95Ms: times[Math.floor(times.length * 0.95)] ?? 0,
    firstQueryBytes: engineBytes + (await measureFirstQueries({files, judgments})),
  };
}

async function rankFor(engine: Engine, {query, excluded}: Judgment): Promise<string[]> {
  const leftOut = new Set([...excluded].map(normalizeText));
  const {results} = await engine.search(query, {limit: RANKS + leftOut.size});
  return results.map(({docId}) => docId).filter((page) => !leftOut.has(page));
}

/** A new engine for every query: what it asks for is what a cold reader downloads. */
async function measureFirstQueries({files, judgments}: Pick<MeasureParams, 'files' | 'judgments'>): Promise<number> {
  const weights = new Map(Array.from(files, ([path, bytes]) => [path, weighServed(path, bytes)]));
  const sums: number[] = [];
  for (const {query} of judgments) {
    const asked = new Set<string>();
    await createEngine({fetchShard: createFetch(files, asked)}).search(query);
    sums.push([...asked].reduce((sum, path) => sum + (weights.get(path) ?? 0), 0));
  }
  return mean(sums);
}

function createFetch(files: IndexFiles, asked = new Set<string>()) {
  return async (path: string): Promise<Uint8Array<ArrayBuffer>> => {
    asked.add(path);
    const bytes = files.get(path);
    if (!bytes) throw new Error(`Unexpected path ${path}, expected a file of the index`);
    return bytes;
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
