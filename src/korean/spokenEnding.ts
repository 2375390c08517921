import {canBeJungseong, combineCharacter} from 'es-hangul';

import {toSinoKorean} from './numbers';
import {toSpokenLatin, toSpokenLatinDigit} from './spokenLatin';
import {toSpokenMoney, toSpokenSymbol, toSpokenUnit} from './spokenUnit';

/** How words are read in Hangul, by word: `{KT: '케이티', '5G': '파이브지'}`. */
export type Readings = Readonly<Record<string, string>>;

const JAMO_NAMES: Readonly<Record<string, string>> = {
  ㄱ: '기역', ㄴ: '니은', ㄷ: '디귿', ㄹ: '리을', ㅁ: '미음', ㅂ: '비읍', ㅅ: '시옷', ㅇ: '이응', ㅈ: '지읒', ㅊ: '치읓',
  ㅋ: '키읔', ㅌ: '티읕', ㅍ: '피읖', ㅎ: '히읗', ㄲ: '쌍기역', ㄸ: '쌍디귿', ㅃ: '쌍비읍', ㅆ: '쌍시옷', ㅉ: '쌍지읒',
};

/** Dates and times are read with their unit: 2019-05-13 오월 십삼 일, 10:05 열 시 오 분. */
const CALENDAR: readonly (readonly [RegExp, string])[] = [
  [/\d{4}-\d{2}-\d{2}$/, '일'],
  [/\d{4}\. ?\d{1,2}\. ?\d{1,2}$/, '일'],
  [/(?:^|[^\d-])\d{4}-(?:0[1-9]|1[0-2])$/, '월'],
  [/(?:^|[^\d:])\d{1,2}:00$/, '시'],
  [/(?:^|[^\d:])\d{1,2}:\d{2}$/, '분'],
  [/(?:^|[^\d:])\d{1,2}:\d{2}:\d{2}$/, '초'],
];

/** Tried in turn on a text without closing marks; the first that answers wins. */
const RULES: readonly ((text: string) => string | undefined)[] = [
  toSpokenMoney,
  toSpokenCalendar,
  toSpokenSyllable,
  toSpokenJamo,
  toSpokenUnit,
  toSpokenSymbol,
  toSpokenLatinDigit,
  toSpokenNumeral,
  toSpokenLatin,
];

/** Signs that are not read, but for ( ) and [ ], which may enclose an aside. */
const CLOSING_MARKS = /(?:(?![)\]])[\s\p{Cf}\p{Pe}\p{Pf}\p{Pi}\p{Extended_Pictographic}\uFE0F℠"'`.,!?:;*_~>·、。-])+$/u;

/**
 * Hangul that ends the way the word is read aloud: enough to choose a josa, not a transcription.
 * `undefined` when nothing is known about the end (Han characters, an empty word).
 *
 * Closing marks are skipped. An aside in ( ) or [ ] is skipped too, for the word before it bears
 * the josa; brackets around the whole word are not an aside.
 *
 * @example
 * toSpokenEnding('10km') // => '킬로미터'
 * toSpokenEnding('‘양해각서’(MOU)') // => '서'
 * toSpokenEnding('MWC', {MWC: '엠더블유시'}) // => '엠더블유시'
 */
export function toSpokenEnding(word: string, readings: Readings = {}): string | undefined {
  const text = toBareEnding(toCompatible(word));
  const given = findReading(text, readings);
  if (given !== undefined) return toSpokenEnding(given);
  for (const rule of RULES) {
    const spoken = rule(text);
    if (spoken !== undefined) return spoken;
  }
  return undefined;
}

/**
 * Full-width letters, ㎞, ％ and decomposed Hangul in their common form, and the numerals Ⅰ to Ⅻ in
 * digits. Jamo and ™ stay as they are: NFKC makes conjoining jamo of the one and the letters TM of
 * the other.
 */
function toCompatible(word: string): string {
  return word.replace(/[Ⅰ-Ⅻ]/gu, toDigits).replace(/[^\u3131-\u318E™℠]+/gu, (part) => part.normalize('NFKC'));
}

function toDigits(roman: string): string {
  return String(roman.charCodeAt(0) - 'Ⅰ'.charCodeAt(0) + 1);
}

function toBareEnding(text: string): string {
  const bare = text.replace(CLOSING_MARKS, '');
  if (!/[)\]]$/.test(bare)) return bare;
  const outside = dropAside(bare);
  return toBareEnding(/[\p{L}\p{N}]/u.test(outside) ? outside : bare.slice(0, -1));
}

/** The text before the bracket that the last one closes; nothing when it closes none. */
function dropAside(text: string): string {
  let depth = 0;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    if (')]'.includes(text.charAt(at))) depth += 1;
    if ('(['.includes(text.charAt(at))) depth -= 1;
    if (depth === 0) return text.slice(0, at);
  }
  return '';
}

/** The longest word the text ends in that has a reading; KT is not found in SKT. */
function findReading(text: string, readings: Readings): string | undefined {
  return Object.entries(readings)
    .filter(([word]) => word !== '' && text.endsWith(word))
    .filter(([word]) => !/[\p{Script=Latin}\d]$/u.test(text.slice(0, -word.length)))
    .sort(([a], [b]) => b.length - a.length)[0]?.[1];
}

function toSpokenCalendar(text: string): string | undefined {
  return CALENDAR.find(([pattern]) => pattern.test(text))?.[1];
}

function toSpokenSyllable(text: string): string | undefined {
  return /[가-힣]$/.exec(text)?.[0];
}

function toSpokenJamo(text: string): string | undefined {
  const jamo = text.slice(-1);
  return canBeJungseong(jamo) ? combineCharacter('ㅇ', jamo) : JAMO_NAMES[jamo];
}

function toSpokenNumeral(text: string): string | undefined {
  const numeral = /(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/.exec(text)?.[0];
  return numeral === undefined ? undefined : toSinoKorean(numeral);
}
