import type {Mention} from '../numbers/mention';
import {readNumbers} from '../numbers/readNumbers';
import type {Problem, UnitCheck, UnitRule} from './rule';
import {readWeekdays, type Weekday} from './weekdays';

/** Dates go together as in the source, days of the week agree, and every date exists. */
export const dates: UnitRule = {
  ruleId: 'dates',
  severity: 'error',
  of: 'unit',
  check: (unit) => {
    const retold = listDates(unit.target.prose, unit.targetLocale);
    const weekdays = readWeekdays(unit.target.prose, unit.targetLocale);
    return [...findRegrouped(unit, retold), ...findChangedWeekdays(unit, weekdays), ...findImpossible(unit, retold), ...findWrongWeekdays(unit, {retold, weekdays})];
  },
};

/** What a text tells of one date. */
interface TextDate {
  year?: number;
  month?: number;
  day?: number;
  start: number;
  end: number;
}

function listDates(text: string, locale: string): TextDate[] {
  if (!/\d/.test(text)) return [];
  const dates = new Map<number, TextDate>();
  for (const mention of readNumbers(text, locale)) {
    if (mention.date === undefined) continue;
    const known = dates.get(mention.date);
    dates.set(mention.date, {start: mention.start, ...known, ...toPart(mention), end: mention.end});
  }
  return [...dates.values()];
}

function toPart({measures, counts}: Mention): Partial<TextDate> {
  const valueOf = (dimension: string) => measures.find((measure) => measure.startsWith(`${dimension}:`))?.slice(dimension.length + 1);
  const [month, day] = [valueOf('month-of-year'), valueOf('day-of-month')];
  // 3/4/2019 may be either way round: it tells neither for sure.
  if (month !== undefined && day !== undefined) return {};
  if (month !== undefined) return {month: Number(month)};
  return day === undefined ? {year: Number(counts[0])} : {day: Number(day)};
}

/** The same months, days and years, but parts of two dates have changed places. */
function findRegrouped({source, target, sourceLocale}: UnitCheck, retold: readonly TextDate[]): Problem[] {
  const [told, again] = [listDates(source.prose, sourceLocale), retold].map((dates) => dates.filter(isWhole)) as [TextDate[], TextDate[]];
  if (told.length < 2 || PARTS.some((part) => listPart(told, part) !== listPart(again, part))) return [];
  return again
    .filter((date) => !told.some((other) => PARTS.every((part) => date[part] === other[part])))
    .map((date) => ({sentence: 'regrouped', values: {found: textOf(target.prose, date)}, side: 'target', ...target.toPlace(date.start, date.end)}));
}

const PARTS = ['year', 'month', 'day'] as const;

const isWhole = ({month, day}: TextDate): boolean => month !== undefined && day !== undefined;

const listPart = (dates: readonly TextDate[], part: (typeof PARTS)[number]): string => dates.map((date) => String(date[part])).sort().join(' ');

/** A day of the week that the source does not name, where the source names one that is not told. */
function findChangedWeekdays({source, target, sourceLocale}: UnitCheck, retold: readonly Weekday[]): Problem[] {
  const told = readWeekdays(source.prose, sourceLocale);
  const without = (days: readonly Weekday[], others: readonly Weekday[]) => days.filter(({day}) => !others.some((other) => other.day === day));
  const missing = without(told, retold);
  return without(retold, told).slice(0, missing.length).map(({text, start, end}, index) => ({
    sentence: 'weekday', values: {found: text, expected: missing[index]!.text}, side: 'target', ...target.toPlace(start, end),
  }));
}

const DAYS_IN_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function findImpossible({target}: UnitCheck, retold: readonly TextDate[]): Problem[] {
  return retold
    .filter(({year, month, day}) => month !== undefined && day !== undefined && !exists({year, month, day}))
    .map((date) => ({sentence: 'impossible', values: {found: textOf(target.prose, date)}, side: 'target', ...target.toPlace(date.start, date.end)}));
}

function exists({year, month, day}: {year: number | undefined; month: number; day: number}): boolean {
  const isLeap = year === undefined || new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return day >= 1 && day <= (month === 2 && !isLeap ? 28 : (DAYS_IN_MONTH[month - 1] ?? 0));
}

/** How far from its date a day of the week may stand: “Friday, 17 May 2019”, 17일(금). */
const NEAR = 3;

function findWrongWeekdays({target}: UnitCheck, {retold, weekdays}: {retold: readonly TextDate[]; weekdays: readonly Weekday[]}): Problem[] {
  return retold.flatMap((date) => {
    const {year, month, day} = date;
    if (year === undefined || month === undefined || day === undefined || !exists({year, month, day})) return [];
    const near = weekdays.find(({start, end}) => (start >= date.end && start - date.end <= NEAR) || (end <= date.start && date.start - end <= NEAR));
    if (!near || near.day === new Date(Date.UTC(year, month - 1, day)).getUTCDay()) return [];
    return [{sentence: 'otherWeekday', values: {found: near.text, date: textOf(target.prose, date)}, side: 'target', ...target.toPlace(near.start, near.end)}];
  });
}

const textOf = (prose: string, {start, end}: TextDate): string => prose.slice(start, end);
