import {ENGLISH_PATTERNS} from './englishPatterns';
import {KOREAN_PATTERNS} from './koreanPatterns';
import {addMeasures} from './measures';
import type {Mention} from './mention';
import {PLAIN_PATTERNS} from './plainPatterns';
import type {NumberPattern, Part} from './pattern';
import {toLanguage} from './toLanguage';

const PATTERNS: Readonly<Record<string, readonly NumberPattern[]>> = {en: ENGLISH_PATTERNS, ko: KOREAN_PATTERNS};

/** Whether the numerals of a language are known as words, not as digits alone. */
export const knowsWords = (locale: string): boolean => Object.hasOwn(PATTERNS, toLanguage(locale));

/**
 * Every place where a text tells a number, in the order of the text.
 *
 * @example
 * readNumbers('5만3천 명', 'ko')[0]?.counts // => ['53000']
 */
export function readNumbers(text: string, locale: string): Mention[] {
  const normal = toNormal(text, locale);
  const taken = new Uint8Array(text.length);
  const patterns = PATTERNS[toLanguage(locale)] ?? PLAIN_PATTERNS;
  const hasDigits = /\d/.test(normal);
  return patterns
    .filter(({isOfDigits}) => hasDigits || !isOfDigits)
    .flatMap((pattern) => readPattern(pattern, normal, taken))
    .map((mention) => ({...mention, text: text.slice(mention.start, mention.end)}))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map((mention, index, mentions) => addSums(mention, {before: mentions[index - 1], after: mentions[index + 1], text: normal}));
}

interface Neighbours {
  before: Mention | undefined;
  after: Mention | undefined;
  text: string;
}

/** 1시간 30분 may be told as 90 minutes: each part may stand for the sum as well. */
function addSums(mention: Mention, {before, after, text}: Neighbours): Mention {
  const sums = [
    ...(before && touch(before, mention, text) ? addMeasures(before, mention) : []),
    ...(after && touch(mention, after, text) ? addMeasures(mention, after) : []),
  ];
  return sums.length === 0 ? mention : {...mention, measures: [...mention.measures, ...sums]};
}

function touch(first: Mention, second: Mention, text: string): boolean {
  return first.date === undefined && /^,?\s*(?:and\s)?$/.test(text.slice(first.end, second.start));
}

function readPattern({pattern, read}: NumberPattern, text: string, taken: Uint8Array): Mention[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [start, end] = match.indices![0]!;
    if (start === end || taken.subarray(start, end).some((flag) => flag === 1)) return [];
    const parts = read(match);
    if (parts === undefined) return [];
    taken.fill(1, start, end);
    return parts.map((part) => toMention(part, match));
  });
}

function toMention({group, isDate, ...meaning}: Part, match: RegExpExecArray): Mention {
  const place = match.indices!;
  const [start, end] = (group === undefined ? undefined : place.groups?.[group]) ?? place[0]!;
  const trimmed = match.input.slice(start, end).trim();
  const from = start + match.input.slice(start, end).indexOf(trimmed);
  return {...meaning, start: from, end: from + trimmed.length, text: trimmed, ...(isDate ? {date: place[0]![0]} : {})};
}

/** Full-width digits, and decimal commas where the language writes them, as everybody else does; every offset stays. */
function toNormal(text: string, locale: string): string {
  const plain = text.replace(/[\uFF01-\uFF5E]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[\u2212\uFE63]/g, '-').replace(/[\u00A0\u2009\u202F\u2007]/g, ' ');
  return hasDecimalComma(locale) ? plain.replace(/(?<=\d)[.,](?=\d)/g, (sign) => (sign === '.' ? ',' : '.')) : plain;
}

function hasDecimalComma(locale: string): boolean {
  // Asking Intl takes longer than reading the text.
  if (knowsWords(locale)) return false;
  return new Intl.NumberFormat(locale).formatToParts(1.5).some(({type, value}) => type === 'decimal' && value === ',');
}
