/** Raised with every change that an engine of before could not read. */
export const FORMAT_VERSION = 2;

/** The file an engine reads first; it says where everything else is. */
export const MANIFEST_FILE = 'manifest.json';

/** A part of the lexicon beyond the one that is always loaded. */
export interface LexiconTail {
  firstId: number;
  /** Keystrokes of the first word: the parts are in the order of their keys. */
  firstKeys: string;
}

export interface Manifest {
  formatVersion: number;
  /** What cut the Korean: an analyser, or `bigrams` where there was none. */
  analyzer: string;
  locale: string;
  edition: string;
  /** Directory of the files below, named after their content. */
  directory: string;
  /** Bytes that the dictionary of the texts inflates to. */
  dictionaryBytes: number;
  /** Characters of the texts, commonest first, joined. */
  alphabet: string;
  sectionCount: number;
  /** Postings of all terms: the base of word frequencies. */
  postingCount: number;
  /** How many sections each page has, in order. */
  pageSizes: number[];
  lexiconTails: LexiconTail[];
  /** How many terms each posting shard holds, in the order of their ids. */
  postingShardSizes: number[];
  /** How many sections each shard of texts holds. */
  textShardSizes: number[];
}

/** The files of an index, beside the manifest. */
export const shardNames = {
  lexicon: 'lexicon.bin',
  lexiconTail: (index: number) => `lexicon-${index}.bin`,
  /** Endings and names of concepts. */
  grammar: 'grammar.json',
  dictionary: 'dictionary.bin',
  postings: (index: number) => `postings-${index}.bin`,
  texts: (index: number) => `texts-${index}.bin`,
};

/** An index that this engine cannot read; the page that has the engine should be loaded again. */
export class FormatVersionError extends Error {
  override name = 'FormatVersionError';
}

/** @throws {FormatVersionError} for an index of another format. */
export function parseManifest(text: string): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  if (manifest.formatVersion === FORMAT_VERSION) return manifest;
  throw new FormatVersionError(
    `Unexpected search index of format ${manifest.formatVersion}, expected ${FORMAT_VERSION}: reload the page`,
  );
}
