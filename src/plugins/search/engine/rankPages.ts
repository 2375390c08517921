import {IMPACTS, type Postings, type TermPostings} from '../format/postings';
import type {Clause, Reading} from './clause';

/** How scores are made of impacts. Tuned on the two sets in turn; every value is on a plateau of both. */
export interface Ranking {
  /** BM25's k1: how slowly more of the same stops mattering. */
  saturation: number;
  /** How much of a score depends on the share of the query that a section has: the soft AND. */
  coverage: number;
  /** How much other sections of the page that match too lift its best one. */
  company: number;
}

export const RANKING: Ranking = {saturation: 5, coverage: 0.15, company: 0.05};

export interface RankParams {
  clauses: readonly Clause[];
  /** By term id; a term without any is counted as absent. */
  postings: ReadonlyMap<number, TermPostings>;
  pageOf: Uint32Array;
  pageStarts: Uint32Array;
  ranking: Ranking;
  /** Pages wanted. */
  limit: number;
}

/** A page under its best section. */
export interface RankedPage {
  page: number;
  section: number;
  score: number;
}

/** Pages by their best section, best first; equal ones in the order of the site. */
export function rankPages({pageOf, pageStarts, ranking, limit, ...params}: RankParams): RankedPage[] {
  const scores = scoreSections({pageOf, pageStarts, ranking, ...params});
  const pages: RankedPage[] = [];
  for (let page = 0; page < pageStarts.length - 1; page += 1) {
    const best = findBest(scores, pageStarts[page]!, pageStarts[page + 1]!, ranking);
    if (best.score > 0) pages.push({page, ...best});
  }
  return pages.sort((a, b) => b.score - a.score || a.page - b.page).slice(0, limit);
}

function findBest(scores: Float64Array, from: number, to: number, {company}: Ranking): {section: number; score: number} {
  let section = from;
  let sum = 0;
  for (let at = from; at < to; at += 1) {
    sum += scores[at]!;
    if (scores[at]! > scores[section]!) section = at;
  }
  const score = scores[section] ?? 0;
  return {section, score: score > 0 ? score * (1 + company * Math.log(sum / score)) : 0};
}

type ScoreParams = Pick<RankParams, 'clauses' | 'postings' | 'pageOf' | 'pageStarts' | 'ranking'>;

function scoreSections({clauses, ranking, ...params}: ScoreParams): Float64Array {
  const count = params.pageOf.length;
  const scores = new Float64Array(count);
  const shares = new Float64Array(count);
  const total = clauses.reduce((sum, {readings}) => sum + sumIdf(readings[0], {...params, ranking}), 0) || 1;
  for (const {readings} of clauses) {
    const share = sumIdf(readings[0], {...params, ranking}) / total;
    const scored = readings.map((reading) => scoreReading(reading, {most: share * total, ...params, ranking}));
    for (let section = 0; section < count; section += 1) {
      let best = 0;
      let matched = 0;
      for (const reading of scored) {
        if (reading.scores[section]! > best) {
          best = reading.scores[section]!;
          matched = reading.matched[section]!;
        }
      }
      scores[section]! += best;
      shares[section]! += matched * share;
    }
  }
  return scores.map((score, section) => score * (1 - ranking.coverage + ranking.coverage * shares[section]!));
}

type ReadingParams = Pick<RankParams, 'postings' | 'pageOf' | 'pageStarts' | 'ranking'>;

interface ReadingScores {
  scores: Float64Array;
  /** The share of the reading that a section has, by how telling its terms are. */
  matched: Float64Array;
}

interface ScoreReadingParams extends ReadingParams {
  /** What the terms of the likeliest reading say: an unlikely one of rare words must not say more. */
  most: number;
}

function scoreReading(reading: Reading, {most, ...params}: ScoreReadingParams): ReadingScores {
  const count = params.pageOf.length;
  const scores = new Float64Array(count);
  const matched = new Float64Array(count);
  const total = sumIdf(reading, params) || 1;
  const weight = reading.weight * Math.min(1, most / total);
  for (const id of new Set(reading.terms.map((term) => term.id))) {
    const postings = params.postings.get(id);
    if (!postings) continue;
    const idf = toIdf(postings, count);
    const impacts = addUp(postings, params);
    for (let section = 0; section < count; section += 1) {
      const impact = impacts[section]!;
      if (impact === 0) continue;
      scores[section]! += (weight * idf * impact * (params.ranking.saturation + 1)) / (impact + params.ranking.saturation);
      matched[section]! += idf / total;
    }
  }
  return {scores, matched};
}

/** What a term says about each section: its own body and headings, and the title of its page. */
function addUp({sections, pages}: TermPostings, {pageOf, pageStarts}: ReadingParams): Float64Array {
  const impacts = new Float64Array(pageOf.length);
  sections.ids.forEach((section, index) => (impacts[section] = IMPACTS[sections.levels[index]!]!));
  pages.ids.forEach((page, index) => {
    const impact = IMPACTS[pages.levels[index]!]!;
    for (let section = pageStarts[page]!; section < pageStarts[page + 1]!; section += 1) impacts[section]! += impact;
  });
  return impacts;
}

function sumIdf(reading: Reading | undefined, {postings, pageOf}: ReadingParams): number {
  const ids = new Set(reading?.terms.map(({id}) => id));
  return [...ids].reduce((sum, id) => sum + toIdf(postings.get(id) ?? NONE, pageOf.length), 0);
}

const EMPTY: Postings = {ids: new Uint32Array(), levels: new Uint8Array()};
const NONE: TermPostings = {sections: EMPTY, pages: EMPTY};

function toIdf({sections, pages}: TermPostings, sectionCount: number): number {
  const frequency = Math.max(sections.ids.length, pages.ids.length);
  return Math.log(1 + (sectionCount - frequency + 0.5) / (frequency + 0.5));
}
