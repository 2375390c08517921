import {createTermFinder} from './termFinder';
import {escapePattern, isHangul} from './termPattern';
import type {Term} from './terms';

/** A name of the glossary in a text. */
export interface FoundTerm {
  term: Term;
  text: string;
}

/** The names of a glossary, ready to be looked for. */
export interface TermIndex {
  /** The terms that a text of the source names as the glossary does, each once; of names that overlap the longest. */
  findTerms(source: string): FoundTerm[];
  /** Whether a text of the target names a term, by its name, an alias, or a word of one. */
  isNamed(term: Term, target: string): boolean;
}

interface CreateTermIndexParams {
  terms: readonly Term[];
  sourceLocale: string;
  targetLocale: string;
}

export function createTermIndex({terms, sourceLocale, targetLocale}: CreateTermIndexParams): TermIndex {
  // A name that is the same in both languages cannot be translated otherwise, and aliases are often everyday words.
  const translated = terms.filter(({source, target}) => source.toLowerCase() !== target.toLowerCase());
  const locate = createTermFinder(translated, sourceLocale);
  const answers = new Map(translated.map((term) => [term, toAnswer(term, targetLocale)]));
  return {
    findTerms: (source) => [...new Map(locate(source).map(({term, text}) => [term, {term, text}])).values()],
    isNamed: (term, target) => answers.get(term)?.test(target) ?? true,
  };
}

/** Words of names that name nothing by themselves. */
const LITTLE_WORDS: ReadonlySet<string> = new Set('the and for with from its new corp group inc ltd co'.split(' '));

/** Any name of a term, or a word of one: prose says “Hwang” and “the operators” after the first time. */
function toAnswer({source, target, sourceAliases, targetAliases}: Term, locale: string): RegExp {
  const names = [target, ...targetAliases, source, ...sourceAliases].filter((name) => name !== '');
  const words = names.flatMap((name) => name.split(/[\s\-'’()/,.]+/)).filter((word) => (isHangul(word) ? word.length > 1 : word.length > 2 && !LITTLE_WORDS.has(word.toLowerCase())));
  const stems = words.map((word) => escapePattern(isHangul(word) ? word : toStem(word)));
  return new RegExp(`${isLatin(locale) ? '(?<![\\p{L}\\p{N}])' : ''}(?:${[...stems, ...names.map(escapePattern)].join('|')})`, 'iu');
}

const isLatin = (locale: string): boolean => new Intl.Locale(locale).maximize().script === 'Latn';

/** English words without the ends that grammar gives them; the beginning of a word is enough. */
function toStem(word: string): string {
  return word.toLowerCase().replace(/(?:isations?|izations?|ies|ions?|ing|ed|es|s|y|e)$/u, (end) => (word.length - end.length >= 4 ? '' : end));
}
