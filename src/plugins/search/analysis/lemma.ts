import {toKeystrokes} from '../../../korean';
import type {Morpheme} from './morpheme';

/** A dictionary word found in an eojeol. Verbs are written in their dictionary form: 만들다. */
export interface Lemma {
  text: string;
  kind: 'noun' | 'verb' | 'bigram';
  /** The noun inside a longer one: 초기 of 초기화. */
  base?: string;
}

/**
 * What follows the last dictionary word of an eojeol, in keystrokes. `dropped` says how many keys of
 * the word's own the ending took away: 춥 → 추워서 is {dropped: 1, keys: 'ㅇㅜㅓㅅㅓ'}.
 */
export interface Ending {
  kind: 'noun' | 'verb';
  dropped: number;
  keys: string;
}

/** More than this is another word, not an ending. */
const MOST_DROPPED_KEYS = 2;

/**
 * Grows nouns by their prefixes and suffixes and gives verbs their dictionary form.
 *
 * @example
 * toLemmas([{text: '비', kind: 'prefix'}, {text: '급여', kind: 'noun'}]) // => [{text: '비급여', kind: 'noun'}]
 */
export function toLemmas(morphemes: readonly Morpheme[]): Lemma[] {
  const lemmas: Lemma[] = [];
  let prefix = '';
  let grows: Lemma | undefined;
  for (const {text, kind} of morphemes) {
    if (kind === 'noun') lemmas.push((grows = {text: prefix + text, kind}));
    else if (kind === 'bigram') lemmas.push({text, kind});
    else if (kind === 'suffix' && grows) Object.assign(grows, {base: grows.base ?? grows.text, text: grows.text + text});
    else grows = undefined;
    if (kind === 'verb') lemmas.push({text: `${text}다`, kind});
    prefix = kind === 'prefix' ? prefix + text : '';
  }
  return lemmas;
}

/**
 * The ending of an eojeol: what its surface has after the last lemma. Undefined where an ending
 * stands between two lemmas (읽기전용) or a form cannot be lined up with its dictionary form.
 *
 * @example
 * findEnding('협력을', [{text: '협력', kind: 'noun'}]) // => {kind: 'noun', dropped: 0, keys: 'ㅇㅡㄹ'}
 */
export function findEnding(surface: string, lemmas: readonly Lemma[]): Ending | undefined {
  const last = lemmas.at(-1);
  if (!last || last.kind === 'bigram') return undefined;
  const keys = toKeystrokes(surface);
  const stems = lemmas.map(toStemKeys).join('');
  const shared = countSharedKeys(stems, keys);
  const dropped = stems.length - shared;
  const isForm = dropped <= (last.kind === 'verb' ? MOST_DROPPED_KEYS : 0) && dropped < toStemKeys(last).length;
  return isForm ? {kind: last.kind, dropped, keys: keys.slice(shared)} : undefined;
}

/** The keys of a lemma that its forms share: those of 만들 for 만들다. */
function toStemKeys({text, kind}: Pick<Lemma, 'text' | 'kind'>): string {
  return toKeystrokes(kind === 'verb' ? text.slice(0, -1) : text);
}

function countSharedKeys(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
