const ISO_DAY_OR_MONTH = /^\d{4}-\d{2}(-\d{2})?$/;

/**
 * Writes an ISO day or month in full. The day is the one written, wherever the reader is: it is
 * read and written in UTC, never in the time zone of the machine.
 *
 * @example
 * createDateFormatter('ko')('2019-05-13') // => '2019년 5월 13일'
 * createDateFormatter('en-GB')('2019-02') // => 'February 2019'
 */
export function createDateFormatter(locale: string): (isoDate: string) => string {
  const day = new Intl.DateTimeFormat(locale, {dateStyle: 'long', timeZone: 'UTC'});
  const month = new Intl.DateTimeFormat(locale, {year: 'numeric', month: 'long', timeZone: 'UTC'});
  return (isoDate) => {
    const isMonth = isoDate.length === 'YYYY-MM'.length;
    return (isMonth ? month : day).format(parseIsoDate(isoDate));
  };
}

function parseIsoDate(isoDate: string): Date {
  const date = new Date(ISO_DAY_OR_MONTH.test(isoDate) ? isoDate : Number.NaN);
  // A day that does not exist rolls over to the next month.
  if (Number.isNaN(date.getTime()) || !date.toISOString().startsWith(isoDate)) {
    throw new Error(`Unexpected date "${isoDate}", expected a day such as 2019-05-13 or a month such as 2019-05`);
  }
  return date;
}
