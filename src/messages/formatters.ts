import {attachJosa, JOSA_PAIRS} from '../korean';
import type {Readings} from '../korean';
import {createBytesFormatter} from './createBytesFormatter';
import {createDateFormatter} from './createDateFormatter';
import {toFormattingLocale} from './toFormattingLocale';

/** What a message can be given: text, a number, or a list of texts. */
export type MessageValue = string | number | readonly string[];

/** Writes a value where a message says `{value, formatter}`. */
export type Formatter = (value: MessageValue) => string;

export interface FormattersParams {
  locale: string;
  /** How words not written in Hangul are read, for the josa after them. */
  readings?: Readings;
}

/**
 * The formatters a translator can name in a message: `number`, `bytes`, `date`, `list` and, in
 * Korean, every pair of josa. They chain from left to right: `{count, number, 을/를}`.
 *
 * @example
 * createFormatters({locale: 'ko'}).get('을/를')?.('5G') // => '5G를'
 */
export function createFormatters({locale, readings = {}}: FormattersParams): ReadonlyMap<string, Formatter> {
  const common = createCommonFormatters(toFormattingLocale(locale));
  const josa = isKorean(locale) ? createJosaFormatters(readings) : [];
  return new Map([...common, ...josa]);
}

/** Josa are written by Korean alone, so a translation may name fewer formatters than its source. */
export function isJosaFormatter(name: string): boolean {
  return (JOSA_PAIRS as readonly string[]).includes(name);
}

/**
 * The names a message may use, in words, for an error: sixty pairs of josa would bury the rest.
 *
 * @example
 * describeFormatters(createFormatters({locale: 'en'})) // => 'one of bytes, date, list, number'
 */
export function describeFormatters(formatters: ReadonlyMap<string, Formatter>): string {
  const names = [...formatters.keys()];
  const common = names.filter((name) => !isJosaFormatter(name)).sort().join(', ');
  return `one of ${common}${names.some(isJosaFormatter) ? ' or a pair of josa such as 을/를' : ''}`;
}

function isKorean(locale: string): boolean {
  return new Intl.Locale(locale).language === 'ko';
}

function createCommonFormatters(locale: string): [string, Formatter][] {
  const number = new Intl.NumberFormat(locale);
  const list = new Intl.ListFormat(locale);
  const bytes = createBytesFormatter(locale);
  const date = createDateFormatter(locale);
  return [
    ['number', (value) => number.format(ensureNumber(value))],
    ['bytes', (value) => bytes(ensureNumber(value))],
    ['date', (value) => date(ensureText(value))],
    ['list', (value) => list.format(ensureList(value))],
  ];
}

function createJosaFormatters(readings: Readings): [string, Formatter][] {
  return JOSA_PAIRS.map((pair) => [pair, (value) => attachJosa(toText(value), pair, {readings})]);
}

/** A value as it stands in a message without a formatter. */
export function toText(value: MessageValue): string {
  return typeof value === 'number' ? String(value) : ensureText(value);
}

function ensureNumber(value: MessageValue): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new Error(`Unexpected value ${JSON.stringify(value)}, expected a number`);
}

function ensureText(value: MessageValue): string {
  if (typeof value === 'string') return value;
  throw new Error(`Unexpected value ${JSON.stringify(value)}, expected text`);
}

function ensureList(value: MessageValue): readonly string[] {
  if (Array.isArray(value)) return value;
  throw new Error(`Unexpected value ${JSON.stringify(value)}, expected a list`);
}
