import {toLanguage} from '../numbers/toLanguage';

interface Locales {
  sourceLocale: string;
  targetLocale: string;
}

/** A stretch of text in the script of the source. */
export interface Run {
  text: string;
  start: number;
  end: number;
}

/** Scripts as `\p{Script=…}` names them, by language; all others are written in Latin letters. */
const SCRIPTS: Readonly<Record<string, readonly string[]>> = {
  ar: ['Arabic'], be: ['Cyrillic'], bg: ['Cyrillic'], el: ['Greek'], fa: ['Arabic'], he: ['Hebrew'], hi: ['Devanagari'],
  ja: ['Hiragana', 'Katakana', 'Han'], ko: ['Hangul'], ru: ['Cyrillic'], th: ['Thai'], uk: ['Cyrillic'], zh: ['Han'],
};

const scriptsOf = (locale: string): readonly string[] => SCRIPTS[toLanguage(locale)] ?? ['Latin'];

/** Signs around what is quoted, glossed or named: 견문록 in “5G Field Notes (5G 견문록)”. */
const ASIDES = /\([^()]*\)|“[^“”]*”|‘[^‘’]*’|"[^"]*"|「[^」]*」|『[^』]*』|《[^》]*》|«[^»]*»/g;

/** The stretches of a translation in the script of the source, where that is another; Latin ones in any other script. */
export function listForeignRuns(prose: string, {sourceLocale, targetLocale}: Locales): Run[] {
  const [ours, theirs] = [scriptsOf(sourceLocale), scriptsOf(targetLocale)];
  const foreign = ours.filter((script) => !theirs.includes(script));
  if (foreign.length === 0) return [];
  const bare = prose.replace(ASIDES, (aside) => ' '.repeat(aside.length));
  const letter = `[${foreign.map((script) => `\\p{Script=${script}}`).join('')}]`;
  const pattern = new RegExp(`${letter}+(?:[\\s,'’-]+${letter}+)*`, 'gu');
  return [...bare.matchAll(pattern)].map(({0: text, index}) => ({text, start: index, end: index + text.length}));
}

/** Words that make English a sentence and are in no name. */
const ENGLISH_FUNCTION_WORDS = /\b(?:the|is|are|was|were|that|this|these|those|which|with|from|have|has|had|will|would|can|could|should|you|your|we|our|they|their|it|its|be|been|not|but|when|if|because|than|then|there|here|what|how)\b/i;

/** How many words of a source in Latin letters, one after another, are more than a name. */
const FEW_WORDS = 5;

/**
 * Whether words are left of the source rather than a name. Letters of Hangul, say, are always left
 * in English; Latin letters in Korean are so when they are a stretch of the source with words that make sentences.
 */
export function isSourceProse(text: string, {sourceLocale, targetLocale, source}: Locales & {source: string}): boolean {
  if (!scriptsOf(sourceLocale).includes('Latin')) return !scriptsOf(targetLocale).some((script) => scriptsOf(sourceLocale).includes(script));
  const words = text.split(/[\s-]+/);
  return words.length >= FEW_WORDS && source.includes(text) && ENGLISH_FUNCTION_WORDS.test(text) && !isTitle(words);
}

/** Titles of talks and articles are quoted as they are: How Parcel Bundles React Server Components. */
const isTitle = (words: readonly string[]): boolean => words.every((word) => word.length < 5 || /^\p{Lu}/u.test(word));

/** Whether a text has words to translate from the source's language at all. */
export function hasProse(text: string, {sourceLocale, targetLocale}: Locales): boolean {
  const scripts = scriptsOf(sourceLocale);
  if (!scripts.includes('Latin')) return scripts.some((script) => !scriptsOf(targetLocale).includes(script) && new RegExp(`\\p{Script=${script}}`, 'u').test(text));
  const words = text.match(/(?<![\p{L}\d_.])[\p{Script=Latin}]['’\p{Script=Latin}]*(?![\d_(])/gu) ?? [];
  const isEnglish = toLanguage(sourceLocale) === 'en';
  return words.length >= FEW_WORDS - 1 && (isEnglish ? ENGLISH_FUNCTION_WORDS.test(text) : words.filter((word) => /^\p{Ll}/u.test(word)).length >= FEW_WORDS - 1);
}
