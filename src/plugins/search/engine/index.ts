/** The door of the engine: runs in a page or a worker, knows neither React nor the network. */
import type {Clause, Reason} from './clause';
import {createExcerpt, type MarkedText} from './createExcerpt';
import {findHighlights} from './findHighlights';
import type {Term} from './lexicon';
import {openIndex, type FetchShard, type OpenIndex, type PlacedText} from './openIndex';
import {rankPages, RANKING, type RankedPage, type Ranking} from './rankPages';
import {readQuery, type ReadOptions} from './readQuery';
import {suggestWords} from './suggestWords';
import type {TermPostings} from '../format/postings';

export {FormatVersionError} from '../format/manifest';
export {REASONS} from './clause';
export type {Highlight} from './findHighlights';
export type {FetchShard, MarkedText, Ranking, Reason};

export interface EngineOptions {
  /** Gives a file of the index by its path, `manifest.json` first. It is called twice before it counts as failed. */
  fetchShard: FetchShard;
  /** Other weights than the tuned ones. */
  ranking?: Partial<Ranking>;
}

export interface SearchOptions {
  /** Pages wanted, at most; 10 unless told. */
  limit?: number;
}

/** A part of the query, and what it was taken for. */
export interface Explanation {
  reason: Reason;
  /** As it was typed: ㅁㅌㅌㄹ. */
  typed: string;
  /** Words of the site it was taken for: 메타트론. */
  words: string[];
}

export interface SearchResult {
  docId: string;
  anchor: string;
  locale: string;
  edition: string;
  title: MarkedText;
  /** Headings above the text, the outermost first. */
  headings: MarkedText[];
  excerpt: MarkedText;
  score: number;
  /** Why it is here, in the order of the query. */
  explanations: Explanation[];
}

export interface SearchAnswer {
  results: SearchResult[];
  /** Nearest words of the site, where there is no result. */
  suggestions: string[];
  /** Files that failed twice: there may be results that are not shown. */
  failures: number;
}

export interface Engine {
  /**
   * @throws {FormatVersionError} for an index that another engine made: reload the page.
   * @throws what `fetchShard` threw, when not even the beginning of the index could be loaded.
   */
  search(query: string, options?: SearchOptions): Promise<SearchAnswer>;
}

/**
 * An engine for one index: one locale of one edition. Nothing is loaded before the first search.
 *
 * @example
 * const engine = createEngine({fetchShard: async (path) => new Uint8Array(await (await fetch(base + path)).arrayBuffer())});
 * const {results} = await engine.search('ㅁㅌㅌㄹ');
 * results[0].explanations // => [{reason: 'choseong', typed: 'ㅁㅌㅌㄹ', words: ['메타트론']}]
 */
export function createEngine({fetchShard, ranking}: EngineOptions): Engine {
  let opening: Promise<OpenIndex> | undefined;
  const open = (): Promise<OpenIndex> => {
    opening ??= openIndex(fetchShard);
    opening.catch(() => (opening = undefined));
    return opening;
  };
  return {
    search: async (query, options) => searchIndex({index: await open(), query, ranking: {...RANKING, ...ranking}, ...options}),
  };
}

interface SearchParams extends SearchOptions {
  index: OpenIndex;
  query: string;
  ranking: Ranking;
}

async function searchIndex({index, query, ranking, limit = 10}: SearchParams): Promise<SearchAnswer> {
  const found = await findPages({index, query, ranking, limit});
  const {clauses, postings, pages} = found.pages.length < Math.min(FEW_PAGES, limit) ? await addUnlikely(found, {index, query, ranking, limit}) : found;
  const texts = await Promise.all(pages.map(({section}) => index.loadText(section)));
  const results = pages.flatMap((page, at) => {
    const text = texts[at];
    return text ? toResult({page, text, clauses, postings, index}) : [];
  });
  return {
    results,
    suggestions: results.length === 0 ? suggestWords(query, index.lexicon) : [],
    failures: index.takeFailures(),
  };
}

interface FoundPages {
  clauses: readonly Clause[];
  postings: ReadonlyMap<number, TermPostings>;
  pages: readonly RankedPage[];
}

async function findPages({index, query, ranking, limit}: Required<SearchParams>, options?: ReadOptions): Promise<FoundPages> {
  const clauses = await readQuery(query, index, options);
  const postings = await loadPostings(clauses, index);
  return {clauses, postings, pages: rankPages({clauses, postings, ...index, ranking, limit})};
}

/** With fewer pages found, another word may have been meant. */
const FEW_PAGES = 3;

/** What was found stays first, whatever else it may have meant. */
async function addUnlikely({pages}: FoundPages, params: Required<SearchParams>): Promise<FoundPages> {
  const wide = await findPages(params, {isWide: true});
  const known = new Set(pages.map(({page}) => page));
  return {...wide, pages: [...pages, ...wide.pages.filter(({page}) => !known.has(page))].slice(0, params.limit)};
}

async function loadPostings(clauses: readonly Clause[], index: OpenIndex): Promise<Map<number, TermPostings>> {
  const ids = new Set(clauses.flatMap(({readings}) => readings.flatMap(({terms}) => terms.map(({id}) => id))));
  const loaded = await Promise.all(Array.from(ids, async (id) => [id, await index.loadPostings(id)] as const));
  return new Map(loaded.filter((entry): entry is [number, TermPostings] => entry[1] !== undefined));
}

interface ResultParams {
  page: RankedPage;
  text: PlacedText;
  clauses: readonly Clause[];
  postings: ReadonlyMap<number, TermPostings>;
  index: OpenIndex;
}

function toResult({page, text, clauses, postings, index}: ResultParams): SearchResult {
  const isThere = ({id}: Term): boolean => hasTerm(postings.get(id), page);
  const explained = clauses.flatMap(({text: typed, readings}) => {
    const reading = readings.find(({terms}) => terms.some(isThere));
    return reading ? [{typed, reason: reading.reason, terms: reading.terms.filter(isThere)}] : [];
  });
  const terms = explained.flatMap((explanation) => explanation.terms);
  const namesOf = ({word, kind}: Term): readonly string[] => (kind === 'concept' ? (index.conceptNames[Number(word.slice(1))] ?? []) : []);
  const names = terms.flatMap(namesOf);
  const mark = (value: string): MarkedText => ({text: value, highlights: findHighlights(value, terms, names)});
  return {
    docId: text.docId,
    anchor: text.anchor,
    locale: index.manifest.locale,
    edition: index.manifest.edition,
    title: mark(text.title),
    headings: text.headings.map(mark),
    excerpt: createExcerpt(mark(text.text)),
    score: page.score,
    explanations: explained.map(({typed, reason, terms: found}) => ({
      typed,
      reason,
      words: found.map((term) => namesOf(term)[0] ?? findForm(term, [text.title, ...text.headings, text.text])),
    })),
  };
}

/** A term as the page writes it: of verbs and English words the index has stems alone. */
function findForm(term: Term, texts: readonly string[]): string {
  for (const text of texts) {
    const [first] = findHighlights(text, [term]);
    if (first) return text.slice(first.start, first.end);
  }
  return term.word;
}

function hasTerm(postings: TermPostings | undefined, {section, page}: RankedPage): boolean {
  return postings !== undefined && (postings.sections.ids.includes(section) || postings.pages.ids.includes(page));
}
