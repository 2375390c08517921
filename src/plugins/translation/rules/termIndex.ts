import {toLanguage} from '../numbers/toLanguage';
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
  const names = translated.map((term) => ({term, beginning: toBeginning(term.source), pattern: toPattern(term.source, sourceLocale)}));
  const answers = new Map(translated.map((term) => [term, toAnswer(term, targetLocale)]));
  return {
    findTerms: (source) => findLongest(source, names),
    isNamed: (term, target) => answers.get(term)?.test(target) ?? true,
  };
}

interface Name {
  term: Term;
  /** Small letters that a text with the name has somewhere. */
  beginning: string;
  pattern: RegExp;
}

const toBeginning = (name: string): string => /^[\p{L}\p{N}]{0,2}/u.exec(name.trim().toLowerCase())![0];

function findLongest(text: string, names: readonly Name[]): FoundTerm[] {
  const small = text.toLowerCase();
  const found = names.filter(({beginning}) => small.includes(beginning)).flatMap(({term, pattern}) => [...text.matchAll(pattern)].map(({0: name, index}) => ({term, text: name, start: index, end: index + name.length})));
  const isInside = (one: (typeof found)[number]) => found.some((other) => other.start <= one.start && one.end <= other.end && other.end - other.start > one.end - one.start);
  return [...new Map(found.filter((one) => !isInside(one)).map(({term, text: name}) => [term, {term, text: name}])).values()];
}

const isHangul = (text: string): boolean => /[가-힣]/.test(text);

const escape = (text: string): string => text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&');

/** What may follow a name in Korean: a particle, the copula, or an ending of a verb made of it. */
const KOREAN_END =
  '(?![가-힣])|(?=(?:은|는|이|가|을|를|의|에|와|과|로|으로|도|만|나|이나|란|이란|라|이라|들|까지|부터|에서|에게|께|처럼|보다|마다|인|였|이었|입|이다|다|하|한|할|했|해|되|된|될|됐|며|이며|고|이고|면|이면|측|등|뿐|조차|밖|랑|이랑|님|씨)+(?![가-힣])|(?:하|되|이|였|했|됐))';

/** A name as it may stand in a text: hyphens and spaces are one, and a name inside another word is none. */
function toPattern(name: string, locale: string): RegExp {
  const source = escape(name.trim()).replace(/[\s-]+/g, isHangul(name) ? '\\s*' : '[\\s-]+').replace(/['’]/g, "['’]");
  const end = toLanguage(locale) === 'ko' ? `(?:${KOREAN_END})` : '(?:e?s|[\'’]s?)?(?![\\p{L}\\p{N}])';
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}${end}`, isHangul(name) ? 'gu' : 'giu');
}

/** Words of names that name nothing by themselves. */
const LITTLE_WORDS: ReadonlySet<string> = new Set('the and for with from its new corp group inc ltd co'.split(' '));

/** Any name of a term, or a word of one: prose says “Hwang” and “the operators” after the first time. */
function toAnswer({source, target, sourceAliases, targetAliases}: Term, locale: string): RegExp {
  const names = [target, ...targetAliases, source, ...sourceAliases].filter((name) => name !== '');
  const words = names.flatMap((name) => name.split(/[\s\-'’()/,.]+/)).filter((word) => (isHangul(word) ? word.length > 1 : word.length > 2 && !LITTLE_WORDS.has(word.toLowerCase())));
  const stems = words.map((word) => escape(isHangul(word) ? word : toStem(word)));
  return new RegExp(`${isLatin(locale) ? '(?<![\\p{L}\\p{N}])' : ''}(?:${[...stems, ...names.map(escape)].join('|')})`, 'iu');
}

const isLatin = (locale: string): boolean => new Intl.Locale(locale).maximize().script === 'Latn';

/** English words without the ends that grammar gives them; the beginning of a word is enough. */
function toStem(word: string): string {
  return word.toLowerCase().replace(/(?:isations?|izations?|ies|ions?|ing|ed|es|s|y|e)$/u, (end) => (word.length - end.length >= 4 ? '' : end));
}
