import {toKeystrokes} from '../../../korean';
import type {LexiconEntry} from '../format/lexiconPart';
import type {LexiconTail} from '../format/manifest';
import {toLevel, type Postings, type TermPostings} from '../format/postings';
import type {TermRecord, Vocabulary} from './vocabulary';

export interface OrderedTerm extends TermPostings {
  entry: LexiconEntry;
  keys: string;
}

export interface OrderedTerms {
  /** In the order of their ids: the core by keys, then every tail by keys. */
  terms: OrderedTerm[];
  coreCount: number;
  tails: (LexiconTail & {count: number})[];
}

/**
 * Terms that every reader downloads; what is rarer waits in tails until a query needs it. This keeps
 * a first query light however many words a site has.
 */
const CORE_TERMS = 7_000;
const TAIL_TERMS = 2500;

/** Numbers the terms: the commonest into the core, the others into tails. */
export function orderTerms({terms}: Pick<Vocabulary, 'terms'>): OrderedTerms {
  const all = Array.from(terms, ([word, record]) => toOrderedTerm(word, record)).filter(isKept).sort(byKeys);
  const core = new Set([...all].sort((a, b) => countOf(b) - countOf(a) || byKeys(a, b)).slice(0, CORE_TERMS));
  const rare = all.filter((term) => !core.has(term));
  const tails = Array.from({length: Math.ceil(rare.length / TAIL_TERMS)}, (_, index) => ({
    firstId: core.size + index * TAIL_TERMS,
    firstKeys: rare[index * TAIL_TERMS]!.keys,
    count: Math.min(TAIL_TERMS, rare.length - index * TAIL_TERMS),
  }));
  return {terms: [...all.filter((term) => core.has(term)), ...rare], coreCount: core.size, tails};
}

const countOf = ({sections, pages}: OrderedTerm): number => sections.ids.length + pages.ids.length;

/** Nouns that met once make no word: their parts find them. */
function isKept(term: OrderedTerm): boolean {
  return term.entry.kind !== 'compound' || countOf(term) > 1;
}

function byKeys(a: OrderedTerm, b: OrderedTerm): number {
  return a.keys < b.keys ? -1 : a.keys > b.keys ? 1 : a.entry.word < b.entry.word ? -1 : 1;
}

function toOrderedTerm(word: string, {kind, mostDropped, sections, pages}: TermRecord): OrderedTerm {
  const frequencyLevel = Math.floor(Math.log2(Math.max(1, sections.ids.length)));
  return {
    entry: {word, kind, mostDropped, frequencyLevel},
    keys: toKeystrokes(kind === 'verb' ? word.slice(0, -1) : word),
    sections: toPostings(sections),
    pages: toPostings(pages),
  };
}

function toPostings({ids, impacts}: TermRecord['sections']): Postings {
  return {ids: Uint32Array.from(ids), levels: Uint8Array.from(impacts, toLevel)};
}
