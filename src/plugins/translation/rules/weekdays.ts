import {toLanguage} from '../numbers/toLanguage';

/** A day of the week in a text. */
export interface Weekday {
  /** 0 is Sunday. */
  day: number;
  text: string;
  start: number;
  end: number;
}

/** Korean also writes the first syllable alone in brackets after a date: 17일(금). */
const KOREAN = /(?<day>[일월화수목금토])요일|(?<=일\s?\()(?<short>[일월화수목금토])(?=\))/g;

const KOREAN_DAYS = '일월화수목금토';

/** The days of the week that a text names. */
export function readWeekdays(text: string, locale: string): Weekday[] {
  return toLanguage(locale) === 'ko' ? readKorean(text) : readNames(text, listNames(locale));
}

function readKorean(text: string): Weekday[] {
  return [...text.matchAll(KOREAN)].map(({0: found, index, groups}) => ({
    day: KOREAN_DAYS.indexOf(groups?.day ?? groups?.short ?? ''), text: found, start: index, end: index + found.length,
  }));
}

const ENGLISH = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function listNames(locale: string): readonly string[] {
  if (toLanguage(locale) === 'en') return ENGLISH;
  const format = new Intl.DateTimeFormat(locale, {weekday: 'long', timeZone: 'UTC'});
  // 2 January 2000 was a Sunday.
  return Array.from({length: 7}, (_, day) => format.format(Date.UTC(2000, 0, 2 + day)));
}

/** Full names alone: short ones are words of their own, such as Sun. */
function readNames(text: string, names: readonly string[]): Weekday[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.join('|')})(?!\\p{Ll})`, 'gu');
  return [...text.matchAll(pattern)].map(({0: name, index}) => ({day: names.indexOf(name), text: name, start: index, end: index + name.length}));
}
