import {toKeystrokes} from '../../../korean';
import type {TermKind} from '../format/lexiconPart';
import type {Occurrence} from './collectTerms';

/** Everything the texts say about one term. Ids rise, as sections and pages are read in order. */
export interface TermRecord {
  kind: TermKind;
  mostDropped: number;
  sections: {ids: number[]; impacts: number[]};
  pages: {ids: number[]; impacts: number[]};
}

export interface Vocabulary {
  terms: Map<string, TermRecord>;
  /** How often each ending was met: `kind dropped keys` → count. */
  endings: Map<string, number>;
}

export function createVocabulary(): Vocabulary {
  return {terms: new Map(), endings: new Map()};
}

/** Notes the kinds of words and the endings they were met with. */
export function addOccurrences({terms, endings}: Vocabulary, occurrences: readonly Occurrence[]): void {
  for (const {word, kind, ending} of occurrences) {
    const record = terms.get(word) ?? createRecord(kind);
    terms.set(word, record);
    // 보다 is an adverb and a verb: as a verb it is found in all its forms.
    if (kind === 'verb') Object.assign(record, {kind, mostDropped: Math.max(record.mostDropped, mayDrop(word) ? 1 : 0)});
    if (!ending) continue;
    if (record.kind === 'verb') record.mostDropped = Math.max(record.mostDropped, ending.dropped);
    const key = `${ending.kind} ${ending.dropped} ${ending.keys}`;
    endings.set(key, (endings.get(key) ?? 0) + 1);
  }
}

/** Stems that lose their last key before some endings: 만들 (만든), 춥 (추운), 쓰 (써), 오르 (올라). */
function mayDrop(verb: string): boolean {
  return /[ㄹㅂㅅㄷㅎㅡㅣㅜㅗ]$/.test(toKeystrokes(verb.slice(0, -1)));
}

function createRecord(kind: TermKind): TermRecord {
  return {kind, mostDropped: 0, sections: {ids: [], impacts: []}, pages: {ids: [], impacts: []}};
}

/** Adds the impacts of one section or page to the lists of their terms. */
export function addImpacts(
  {terms}: Vocabulary,
  {list, id, impacts}: {list: 'sections' | 'pages'; id: number; impacts: ReadonlyMap<string, number>},
): void {
  for (const [word, impact] of impacts) {
    const postings = terms.get(word)![list];
    postings.ids.push(id);
    postings.impacts.push(impact);
  }
}
