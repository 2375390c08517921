import {createAmount, parseAmount, toKey} from './amount';
import {clockParts} from './clock';
import {dayPart, monthPart, yearPart} from './calendar';
import {digits, hint, NUMERAL, type NumberPattern, type Part} from './pattern';
import {toCount} from './quantity';

const isDate = (month: string, day = '1'): boolean => Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;

/** Addresses and entities: digits in them are no numbers. */
const MASKS: NumberPattern = {
  isOfDigits: true,
  pattern: /(?:https?|ftp|mailto|file):[^\s<>"'`]+|\bwww\.[^\s<>"'`]+|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|&#?\w+;|(?<!\w)#[0-9a-fA-F]{6}\b|(?:\.{0,2}\/)?(?:[\w.-]+\/)+[\w-]+\.[a-z]{2,5}\b/dgu,
  read: () => [],
};

const ISO_DATE: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.-])(?<year>[12]\d{3})(?<sign>[-./])\s?(?<month>\d{1,2})\k<sign>\s?(?<day>\d{1,2})(?![\d-])\.?/dgu,
  read: ({groups: {year = '', month = '', day = ''} = {}}) =>
    isDate(month, day) ? [yearPart(year), monthPart(month), dayPart(day)] : undefined,
};

const YEAR_MONTH: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.-])(?<year>(?:19|20)\d{2})-(?<month>0[1-9]|1[0-2])(?![\d-])/dgu,
  read: ({groups: {year = '', month = ''} = {}}) => [yearPart(year), monthPart(month)],
};

/** 1592–98 ends in 1598. */
const YEAR_RANGE: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d.,-])(?<year>1\d{3}|20\d{2})\s?[-–—~/]\s?(?<last>\d{2})(?![\d.,:/-])/dgu,
  read: ({groups: {year = '', last = ''} = {}}) =>
    Number(last) > Number(year.slice(2)) ? [yearPart(year), {...yearPart(last), group: 'last', counts: [last, `${year.slice(0, 2)}${last}`]}] : undefined,
};

/** ’18 is 1918 or 2018; '18' is in quotation marks. */
const SHORT_YEAR: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\p{L}\p{N}])['‘’](?<year>\d{2})(?![\d\p{Script=Latin}'’])(?:\s?년(?!간|대|\s동안))?/dgu,
  read: ({groups: {year = ''} = {}}) => [{...yearPart(year), counts: [toCount(year), `19${year}`, `20${year}`]}],
};

/** 24/7 is as good as “always”. */
const ALWAYS: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d/])24\/7(?![\d/])/dgu,
  read: () => [hint({counts: ['24', '7']})],
};

/** 3/4/2019 is the third of April or the fourth of March. */
const SLASHED_DATE: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d/])(?<first>\d{1,2})\/(?<second>\d{1,2})\/(?<year>\d{4})(?![\d/])/dgu,
  read: ({groups: {first = '', second = '', year = ''} = {}}) =>
    isDate(first, second) || isDate(second, first) ? [dayOrMonthPart('first', first), dayOrMonthPart('second', second), yearPart(year)] : undefined,
};

function dayOrMonthPart(group: string, value: string): Part {
  const {counts, measures} = dayPart(value);
  return {...digits({counts, measures: isDate(value) ? [...measures, ...monthPart(value).measures] : measures}), group, isDate: true};
}

const CLOCK: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d:.])(?<hour>\d{1,2}):(?<minute>[0-5]\d)(?::(?<second>[0-5]\d))?(?![\d:])(?:\s?(?<half>[ap]\.?m)\b\.?)?/dgiu,
  read: ({0: written, groups: {hour = '', minute = '', second, half} = {}}) => {
    if (Number(hour) > 24) return undefined;
    const halves = half === undefined ? undefined : /^a/i.test(half) ? 'am' : 'pm';
    const part = clockParts({hour, minute, halves, isExact: hour.length === 2 && hour.startsWith('0')});
    return [{...part, counts: [`v${written.replace(/[^\d:]/g, '')}`, ...part.counts, ...(second === undefined ? [] : [toCount(second)])]}];
  },
};

const VULGAR: Readonly<Record<string, string>> = {
  '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5', '⅛': '1/8', '⅜': '3/8', '⅝': '5/8', '⅞': '7/8',
};

const FRACTION: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\d/.,])(?:(?<whole>\d{1,3})\s(?=\d\/\d))?(?<above>\d{1,4})\s?\/\s?(?<below>\d{1,4})(?![\d/])/dgu,
  read: ({groups: {whole = '0', above = '', below = ''} = {}}) => {
    if (Number(below) === 0) return undefined;
    const amount = createAmount(BigInt(whole) * BigInt(below) + BigInt(above), BigInt(below));
    return [digits({counts: [toKey(amount)]}), hint({counts: [toCount(above), toCount(below)]})];
  },
};

const VULGAR_FRACTION: NumberPattern = {
  pattern: /(?<whole>\d+)?\s?(?<part>[½⅓⅔¼¾⅕⅛⅜⅝⅞])/dgu,
  read: ({groups: {whole = '0', part = ''} = {}}) => {
    const [above = '0', below = '1'] = (VULGAR[part] ?? '').split('/');
    const amount = createAmount(BigInt(whole) * BigInt(below) + BigInt(above), BigInt(below));
    return [digits({counts: [toKey(amount)]})];
  },
};

/** 5G, H.264, ES2015: digits in a name are told as part of it. */
const NAME: NumberPattern = {
  isOfDigits: true,
  pattern: /(?<![\p{Script=Latin}\p{N}_])(?!v\d)(?:[\p{Script=Latin}_$]+\.?\d|\d+[\p{Script=Latin}_])[\p{Script=Latin}\d_]*(?:\.\d+)*/dgu,
  read: ([name]) => [digits({strength: 'name', name: name.toLowerCase(), counts: [...name.matchAll(/\d+/g)].map(([run]) => toCount(run))})],
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** n² is written n^2 too; m² is a unit. */
const SUPERSCRIPT: NumberPattern = {
  pattern: new RegExp(`(?<=[\\p{L}\\p{N})])[${SUPERSCRIPTS}]+`, 'dgu'),
  read: ([power]) => [hint({counts: [toCount([...power].map((sign) => SUPERSCRIPTS.indexOf(sign)).join(''))]})],
};

const CIRCLED: NumberPattern = {
  pattern: /[①-⑳]/dgu,
  read: ([sign]) => [digits({counts: [String(sign.codePointAt(0)! - 0x2460 + 1)]})],
};

const ROMAN: Readonly<Record<string, string>> = {
  I: '1', II: '2', III: '3', IV: '4', V: '5', VI: '6', VII: '7', VIII: '8', IX: '9', X: '10', XI: '11', XII: '12', XIII: '13', XIV: '14', XV: '15', XVI: '16', XVIII: '18', XIX: '19', XX: '20', XXI: '21',
  Ⅰ: '1', Ⅱ: '2', Ⅲ: '3', Ⅳ: '4', Ⅴ: '5', Ⅵ: '6', Ⅶ: '7', Ⅷ: '8', Ⅸ: '9', Ⅹ: '10',
};

const ROMAN_NUMERAL: NumberPattern = {
  pattern: /(?<![\p{L}\p{N}])(?:[IVX]{2,}|[VX]|(?<=\b(?:War|Part|Chapter|Volume|Book|Phase|Act|Type|Class|Level|Stage)\s)I|[Ⅰ-Ⅹ])(?![\p{Script=Latin}\p{N}])/dgu,
  read: ([numeral]) => [hint({counts: [ROMAN[numeral] ?? []].flat()})],
};

const SIGNED: NumberPattern = {
  isOfDigits: true,
  pattern: new RegExp(`(?<![\\p{L}\\p{N})\\]-]\\s?)-(?<numeral>${NUMERAL})(?![\\p{Script=Latin}\\d:/-])(?:\\s?(?<degree>°[CF]?|%|℃|℉|도))?`, 'dgu'),
  read: ({groups: {numeral = ''} = {}}) => [digits({counts: [toKey(parseAmount(`-${numeral.replaceAll(',', '')}`))]})],
};

/** Ways of writing that every language shares, the most telling first. */
export const BEFORE_QUANTITIES: readonly NumberPattern[] = [MASKS, ISO_DATE, YEAR_MONTH, YEAR_RANGE, SLASHED_DATE, SHORT_YEAR, ALWAYS];
export const SHARED_PATTERNS: readonly NumberPattern[] = [CLOCK, FRACTION, VULGAR_FRACTION];
export const AFTER_QUANTITIES: readonly NumberPattern[] = [NAME, SUPERSCRIPT, CIRCLED, ROMAN_NUMERAL];
export {SIGNED};
