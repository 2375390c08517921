import {createHash} from 'node:crypto';

import {createConceptMatcher, type Concept} from '../analysis/concepts';
import type {KoreanAnalyzer} from '../analysis/morpheme';
import {normalizeText} from '../analysis/run';
import {collectAlphabet, createAlphabet, type Alphabet} from '../format/alphabet';
import {formatGrammar} from '../format/grammar';
import {encodeEntries} from '../format/lexiconPart';
import {FORMAT_VERSION, MANIFEST_FILE, shardNames, type Manifest} from '../format/manifest';
import {formatPages, type PageText} from '../format/pageTexts';
import {encodePostings} from '../format/postings';
import {analyzePages} from './analyzePages';
import {chooseDictionary} from './chooseDictionary';
import {deflate, deflateBeginning} from './deflate';
import {toEndingEntries} from './learnEndings';
import {orderTerms, type OrderedTerm} from './orderTerms';
import {cutByWeight, groupTexts} from './shards';
import type {Vocabulary} from './vocabulary';

export interface CreateIndexParams {
  pages: readonly PageText[];
  analyzer: KoreanAnalyzer;
  concepts: readonly Concept[];
  locale: string;
  edition: string;
}

/** The files of an index by their path, the manifest among them. */
export type IndexFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Bytes before compression: a shard is a request, and a query reads a whole one for one term. */
const POSTING_SHARD_BYTES = 4000;
const TEXT_SHARD_BYTES = 3500;
const DICTIONARY_BYTES = 14_000;

/**
 * Turns pages into the files of an index. Pure: the same pages give the same bytes.
 */
export function createIndex({analyzer, concepts, locale, edition, ...params}: CreateIndexParams): IndexFiles {
  const pages = params.pages.map(normalizePage);
  const vocabulary = analyzePages({pages, analyzer, concepts: createConceptMatcher(concepts)});
  const ordered = orderTerms(vocabulary);
  const groups = groupTexts(pages, TEXT_SHARD_BYTES).map((group) => ({...group, text: formatPages(group.pages)}));
  const characters = collectAlphabet([...groups.map(({text}) => text), ...ordered.terms.map(({entry}) => entry.word), '\n']);
  const alphabet = createAlphabet(characters);
  const postingShards = cutByWeight(ordered.terms, weighPostings, POSTING_SHARD_BYTES);
  const texts = groups.map(({text}) => alphabet.encode(text));
  const dictionary = chooseDictionary(Buffer.concat(texts), DICTIONARY_BYTES);
  const files = new Map([
    ...createLexiconFiles(ordered, alphabet),
    ...postingShards.map((terms, index) => [shardNames.postings(index), deflate(encodePostings(terms))] as const),
    [shardNames.dictionary, deflateBeginning(dictionary)] as const,
    ...texts.map((bytes, index) => [shardNames.texts(index), deflate(bytes, dictionary)] as const),
    [shardNames.grammar, createGrammarFile({vocabulary, concepts, locale})] as const,
  ]);
  const directory = hashFiles(files);
  const manifest: Manifest = {
    formatVersion: FORMAT_VERSION,
    analyzer: analyzer.id,
    locale,
    edition,
    directory,
    dictionaryBytes: dictionary.length,
    alphabet: characters.join(''),
    sectionCount: pages.reduce((sum, {sections}) => sum + sections.length, 0),
    postingCount: ordered.terms.reduce((sum, {sections}) => sum + sections.ids.length, 0),
    pageSizes: pages.map(({sections}) => sections.length),
    lexiconTails: ordered.tails.map(({firstId, firstKeys}) => ({firstId, firstKeys})),
    postingShardSizes: postingShards.map((terms) => terms.length),
    textShardSizes: groups.map(({sectionCount}) => sectionCount),
  };
  return new Map([
    [MANIFEST_FILE, toUtf8(JSON.stringify(manifest))],
    ...Array.from(files, ([name, bytes]) => [`${directory}/${name}`, bytes] as const),
  ]);
}

function normalizePage({docId, title, sections}: PageText): PageText {
  return {
    docId: normalizeText(docId),
    title: normalizeText(title),
    sections: sections.map(({anchor, headings, text}) => ({
      anchor: normalizeText(anchor),
      headings: headings.map(normalizeText),
      text: normalizeText(text),
    })),
  };
}

function weighPostings({sections, pages}: OrderedTerm): number {
  return 2 + (sections.ids.length + pages.ids.length) * 2;
}

function createLexiconFiles({terms, coreCount, tails}: ReturnType<typeof orderTerms>, alphabet: Alphabet) {
  const encode = (from: number, to?: number) => deflate(encodeEntries(terms.slice(from, to).map(({entry}) => entry), alphabet));
  return [
    [shardNames.lexicon, encode(0, coreCount)] as const,
    ...tails.map(({firstId, count}, index) => [shardNames.lexiconTail(index), encode(firstId, firstId + count)] as const),
  ];
}

interface GrammarParams extends Pick<CreateIndexParams, 'concepts' | 'locale'> {
  vocabulary: Vocabulary;
}

/** A concept is shown by its first name: one in the language of the index. */
function createGrammarFile({vocabulary: {endings}, concepts, locale}: GrammarParams): Uint8Array<ArrayBuffer> {
  const names = concepts.map((concept) => [...new Set([...(concept.names[locale] ?? []), ...Object.values(concept.names).flat()])]);
  return toUtf8(formatGrammar({endings: toEndingEntries(endings), concepts: names}));
}

function hashFiles(files: IndexFiles): string {
  const hash = createHash('sha256');
  for (const [name, bytes] of files) hash.update(name).update(bytes);
  return hash.digest('hex').slice(0, 12);
}

function toUtf8(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
