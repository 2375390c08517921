/**
 * What a morpheme does in its eojeol, as far as a search cares:
 * - `noun`: stands for itself (nouns, roots, adverbs);
 * - `verb`: a stem that endings change;
 * - `prefix`, `suffix`: grow the noun beside them (비+급여, 초기+화);
 * - `function`: particles, endings, auxiliaries: left out;
 * - `bigram`: two syllables that may be no word at all;
 * - `foreign`: letters and digits, which have rules of their own.
 */
export type MorphemeKind = 'noun' | 'verb' | 'prefix' | 'suffix' | 'function' | 'bigram' | 'foreign';

export interface Morpheme {
  text: string;
  kind: MorphemeKind;
}

/** What knows Korean words at build time. The browser has none: it learns from the index. */
export interface KoreanAnalyzer {
  /** Written into the manifest: what an index was made with. */
  id: string;
  /** Morphemes of one eojeol, in order. Verb stems come without 다: 만드는 → 만들, 는. */
  analyze(eojeol: string): Morpheme[];
}
