import {digits, type Part} from './pattern';
import {toCount} from './quantity';

export const yearPart = (year: string): Part => digits({group: 'year', isDate: true, counts: [toCount(year)]});

export const monthPart = (month: string, group = 'month'): Part =>
  digits({group, isDate: true, measures: [`month-of-year:${Number(month)}`], counts: [toCount(month)]});

export const dayPart = (day: string, group = 'day'): Part =>
  digits({group, isDate: true, measures: [`day-of-month:${Number(day)}`], counts: [toCount(day)]});

export const quarterPart = (quarter: string): Part => digits({measures: [`quarter-of-year:${quarter}`], counts: [quarter]});
