import {normalizeUnit} from '../baseline/normalizeUnit';
import type {Unit} from '../units/unit';

/** Letters that only languages of that script are written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  be: /\p{Script=Cyrillic}/u,
  bg: /\p{Script=Cyrillic}/u,
  el: /\p{Script=Greek}/u,
  fa: /\p{Script=Arabic}/u,
  he: /\p{Script=Hebrew}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  ko: /\p{Script=Hangul}/u,
  ru: /\p{Script=Cyrillic}/u,
  th: /\p{Script=Thai}/u,
  uk: /\p{Script=Cyrillic}/u,
  zh: /\p{Script=Han}/u,
};

/** Where nobody says what the source is written in, letters that are not Latin are the source's. */
export const UNDETERMINED = 'und';
const OTHER_LETTER = /(?!\p{Script=Latin})\p{L}/u;

const SILENT = /`[^`]*`|\]\([^)]*\)|<[^>]*>|https?:\/\/\S+|\S+@\S+|\{[^}]*\}|[\w$]*[._$][\w$.]*\w|\b\w*[a-z]\w*[A-Z]\w*\b/g;

/** A word of running text in Latin letters: names and acronyms, which stay as they are, begin with a capital. */
const LATIN_WORD = /(?<![\p{L}\p{N}'’-])\p{Ll}{2,}(?![\p{L}\p{N}])/u;

/** Whether there are words of the source language to translate; a name, a number or code stays as it is in every language. */
export function hasProse(unit: Pick<Unit, 'text' | 'encoding' | 'kind'>, sourceLocale: string): boolean {
  const script = SCRIPTS[sourceLocale.split('-')[0]!.toLowerCase()];
  const words = normalizeUnit(unit).replace(SILENT, ' ').trim();
  if (script) return script.test(words);
  return (sourceLocale === UNDETERMINED && OTHER_LETTER.test(words)) || (words.includes(' ') && LATIN_WORD.test(words));
}
