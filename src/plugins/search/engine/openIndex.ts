import {createAlphabet} from '../format/alphabet';
import {parseGrammar} from '../format/grammar';
import {decodeEntries} from '../format/lexiconPart';
import {MANIFEST_FILE, parseManifest, shardNames, type Manifest} from '../format/manifest';
import {parsePages, type SectionText} from '../format/pageTexts';
import {decodePostings, type TermPostings} from '../format/postings';
import {createConceptMatcher, type ConceptMatcher} from '../analysis/concepts';
import {createEndings, type Endings} from './endings';
import {createShardCache} from './createShardCache';
import {inflate, type Beginning} from './inflate';
import {addPart, createLexicon, type Lexicon} from './lexicon';

/** Gives the bytes of a file of the index, by its path from the directory of the manifest. */
export type FetchShard = (path: string) => Promise<Uint8Array<ArrayBuffer>>;

/** A section with the page it is of. */
export interface PlacedText extends SectionText {
  docId: string;
  title: string;
}

/** An index of which only the beginning is loaded; the rest is when it is asked for. */
export interface OpenIndex {
  manifest: Manifest;
  lexicon: Lexicon;
  endings: Endings;
  concepts: ConceptMatcher;
  /** The names of every concept, as they are written, by its number. */
  conceptNames: readonly (readonly string[])[];
  /** The page of every section. */
  pageOf: Uint32Array;
  /** The first section of every page, and the end of the last. */
  pageStarts: Uint32Array;
  /** Undefined: the shard of the term could not be loaded. */
  loadPostings(termId: number): Promise<TermPostings | undefined>;
  /** Undefined: the shard of the section could not be loaded. */
  loadText(section: number): Promise<PlacedText | undefined>;
  /** Adds the tails of the lexicon that may have words with this beginning; says whether any was new. */
  loadTails(keys: string): Promise<boolean>;
  /** Shards that failed twice since the index was opened or this was last read. */
  takeFailures(): number;
}

/** At 4 kB a shard and a tenth of it in memory for each posting, below 10 MB. */
const MOST_POSTING_SHARDS = 300;
const MOST_TEXT_SHARDS = 150;

/** @throws {FormatVersionError} for an index of another format, or the error of `fetchShard`, tried twice. */
export async function openIndex(fetchShard: FetchShard): Promise<OpenIndex> {
  const manifest = parseManifest(new TextDecoder().decode(await fetchTwice(() => fetchShard(MANIFEST_FILE))));
  const load = <Shard>(name: string, decode: (bytes: Uint8Array<ArrayBuffer>) => Shard | Promise<Shard>): Promise<Shard> =>
    fetchTwice(async () => decode(await fetchShard(`${manifest.directory}/${name}`)));
  const alphabet = createAlphabet([...manifest.alphabet]);
  const [grammar, entries] = await Promise.all([
    load(shardNames.grammar, (bytes) => parseGrammar(new TextDecoder().decode(bytes))),
    load(shardNames.lexicon, async (bytes) => decodeEntries(await inflate(bytes), alphabet)),
  ]);
  const lexicon = createLexicon();
  addPart(lexicon, {firstId: 0, entries});
  const failures = {count: 0};
  const orFailure = <Value>(value: Promise<Value>): Promise<Value | undefined> =>
    value.catch(() => void (failures.count += 1));
  return {
    manifest,
    lexicon,
    endings: createEndings(grammar.endings),
    concepts: createConceptMatcher(grammar.concepts.map((names, id) => ({id: String(id), names: {all: names}}))),
    conceptNames: grammar.concepts,
    ...placeSections(manifest),
    loadPostings: createPostingsLoader({manifest, load, orFailure}),
    loadText: createTextLoader({manifest, load, orFailure, decode: (bytes) => alphabet.decode(bytes)}),
    loadTails: createTailLoader({manifest, load, orFailure, lexicon, decode: (bytes) => decodeEntries(bytes, alphabet)}),
    takeFailures() {
      const {count} = failures;
      failures.count = 0;
      return count;
    },
  };
}

async function fetchTwice<Value>(fetch: () => Promise<Value>): Promise<Value> {
  try {
    return await fetch();
  } catch {
    return fetch();
  }
}

function placeSections({pageSizes, sectionCount}: Manifest): Pick<OpenIndex, 'pageOf' | 'pageStarts'> {
  const pageOf = new Uint32Array(sectionCount);
  const pageStarts = new Uint32Array(pageSizes.length + 1);
  pageSizes.forEach((size, page) => {
    pageStarts[page + 1] = pageStarts[page]! + size;
    pageOf.fill(page, pageStarts[page], pageStarts[page + 1]);
  });
  return {pageOf, pageStarts};
}

interface LoaderParams {
  manifest: Manifest;
  load: <Shard>(name: string, decode: (bytes: Uint8Array<ArrayBuffer>) => Shard | Promise<Shard>) => Promise<Shard>;
  orFailure: <Value>(value: Promise<Value>) => Promise<Value | undefined>;
}

function createPostingsLoader({manifest, load, orFailure}: LoaderParams): OpenIndex['loadPostings'] {
  const cache = createShardCache<TermPostings[]>(MOST_POSTING_SHARDS);
  const starts = toStarts(manifest.postingShardSizes);
  return async (termId) => {
    const shard = findShard(starts, termId);
    const name = shardNames.postings(shard);
    const terms = await orFailure(cache.get(name, () => load(name, async (bytes) => decodePostings(await inflate(bytes)))));
    return terms?.[termId - starts[shard]!];
  };
}

interface TextLoaderParams extends LoaderParams {
  decode: (bytes: Uint8Array) => string;
}

function createTextLoader({manifest, load, orFailure, decode}: TextLoaderParams): OpenIndex['loadText'] {
  const cache = createShardCache<PlacedText[]>(MOST_TEXT_SHARDS);
  const starts = toStarts(manifest.textShardSizes);
  let beginning: Promise<Beginning> | undefined;
  const loadBeginning = (): Promise<Beginning> => {
    beginning ??= load(shardNames.dictionary, (bytes) => ({bytes, length: manifest.dictionaryBytes}));
    beginning.catch(() => (beginning = undefined));
    return beginning;
  };
  const loadShard = (name: string): Promise<PlacedText[]> =>
    load(name, async (bytes) => toPlacedTexts(decode(await inflate(bytes, await loadBeginning()))));
  return async (section) => {
    const shard = findShard(starts, section);
    const name = shardNames.texts(shard);
    const texts = await orFailure(cache.get(name, () => loadShard(name)));
    return texts?.[section - starts[shard]!];
  };
}

function toPlacedTexts(text: string): PlacedText[] {
  return parsePages(text).flatMap(({docId, title, sections}) => sections.map((section) => ({docId, title, ...section})));
}

interface TailLoaderParams extends LoaderParams {
  lexicon: Lexicon;
  decode: (bytes: Uint8Array) => Parameters<typeof addPart>[1]['entries'];
}

function createTailLoader({manifest: {lexiconTails}, load, orFailure, lexicon, decode}: TailLoaderParams): OpenIndex['loadTails'] {
  const loaded = new Set<number>();
  const loadTail = async (index: number): Promise<void> => {
    loaded.add(index);
    const entries = await orFailure(load(shardNames.lexiconTail(index), async (bytes) => decode(await inflate(bytes))));
    if (!entries) loaded.delete(index);
    else addPart(lexicon, {firstId: lexiconTails[index]!.firstId, entries});
  };
  return async (keys) => {
    const mayHave = (index: number): boolean =>
      (lexiconTails[index + 1]?.firstKeys ?? '\uffff') >= keys && lexiconTails[index]!.firstKeys <= `${keys}\uffff`;
    const wanted = [...lexiconTails.keys()].filter((index) => mayHave(index) && !loaded.has(index));
    await Promise.all(wanted.map(loadTail));
    return wanted.length > 0;
  };
}

function toStarts(sizes: readonly number[]): number[] {
  let sum = 0;
  return sizes.map((size) => (sum += size) - size);
}

/** The last shard that starts at or before an item. */
function findShard(starts: readonly number[], item: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (starts[middle]! <= item) low = middle;
    else high = middle - 1;
  }
  return low;
}
