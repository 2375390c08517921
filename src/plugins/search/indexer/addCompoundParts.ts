import {isNegated} from '../analysis/negation';
import type {TermRecord, Vocabulary} from './vocabulary';

/** A word inside a longer one counts for half. */
const PART_SHARE = 0.5;
const SHORTEST_PART = 2;

/**
 * Lets 빌딩 find 광화문빌딩 where the analyser takes it for one word: a word of at least two syllables
 * that begins or ends a longer one gets that one's postings too.
 */
export function addCompoundParts({terms}: Vocabulary): void {
  const compounds = [...terms].filter(([word, {kind}]) => kind === 'noun' && word.length >= SHORTEST_PART * 2);
  const found = compounds.flatMap(([word, record]) => findParts(word, terms).map((part) => ({part, record})));
  // Only then are they added: a part that grew must not pass on what it was given.
  const lists = found.map(({part, record}) => ({part, sections: copy(record.sections), pages: copy(record.pages)}));
  for (const {part, sections, pages} of lists) {
    const target = terms.get(part)!;
    target.sections = merge(target.sections, sections);
    target.pages = merge(target.pages, pages);
  }
}

type ImpactList = TermRecord['sections'];

/** The longest known word at either end of a compound, the rest being a word's length too. */
function findParts(word: string, terms: Vocabulary['terms']): string[] {
  const isPart = (part: string): boolean => terms.get(part)?.kind === 'noun';
  const lengths = Array.from({length: word.length - SHORTEST_PART * 2 + 1}, (_, index) => word.length - SHORTEST_PART - index);
  const first = lengths.map((length) => word.slice(0, length)).find(isPart);
  const last = lengths.map((length) => word.slice(-length)).find(isPart);
  return [...new Set([first, last])].filter((part) => part !== undefined).filter((part) => !isNegated(word, part));
}

function copy({ids, impacts}: ImpactList): ImpactList {
  return {ids: [...ids], impacts: impacts.map((impact) => impact * PART_SHARE)};
}

function merge(a: ImpactList, b: ImpactList): ImpactList {
  const impacts = new Map(a.ids.map((id, index) => [id, a.impacts[index]!]));
  b.ids.forEach((id, index) => impacts.set(id, (impacts.get(id) ?? 0) + b.impacts[index]!));
  const ids = [...impacts.keys()].sort((first, second) => first - second);
  return {ids, impacts: ids.map((id) => impacts.get(id)!)};
}
