import type {Certainty, FactDate} from '../ledger/ledger';

/** One part of a date in words, and how sure it is. */
export interface DatePart {
  unit: 'year' | 'month' | 'day';
  text: string;
  certainty: Exclude<Certainty, 'absent'>;
}

const UNITS = ['year', 'month', 'day'] as const;

/**
 * The parts of a date in the order of the locale, leaving out those the source does not give.
 *
 * @example describeDate({value: '2019-02', year: 'inferred', month: 'stated', day: 'absent'}, 'ko')
 * // => [{unit: 'year', text: '2019년', …}, {unit: 'month', text: '2월', …}]
 */
export function describeDate(date: FactDate, locale: string): DatePart[] {
  const day = new Date(`${date.value}T00:00:00Z`.replace(/^(\d{4}-\d{2})T/, '$1-01T'));
  const order = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'})
    .formatToParts(day)
    .map(({type}) => type);
  return [...UNITS]
    .filter((unit) => date[unit] !== 'absent')
    .sort((a, b) => order.indexOf(a) - order.indexOf(b))
    .map((unit) => ({
      unit,
      text: new Intl.DateTimeFormat(locale, {[unit]: unit === 'month' ? 'long' : 'numeric', timeZone: 'UTC'}).format(day),
      certainty: date[unit] as DatePart['certainty'],
    }));
}
