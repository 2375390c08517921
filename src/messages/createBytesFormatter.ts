/** Steps of a thousand, as Intl and download tables count, not of 1,024. */
const UNITS = [
  {unit: 'kilobyte', bytes: 1e3},
  {unit: 'megabyte', bytes: 1e6},
  {unit: 'gigabyte', bytes: 1e9},
  {unit: 'terabyte', bytes: 1e12},
];

const SIGNIFICANT_DIGITS = 3;

/**
 * Writes a number of bytes with three significant digits in the unit that suits it.
 *
 * @example
 * createBytesFormatter('ko')(12_345) // => '12.3kB'
 * createBytesFormatter('en-GB')(512) // => '512 bytes'
 */
export function createBytesFormatter(locale: string): (bytes: number) => string {
  return (bytes) => {
    // Rounded before the unit is chosen: 999,999 bytes are 1 MB, not 1,000 kB.
    const rounded = Number(bytes.toPrecision(SIGNIFICANT_DIGITS));
    const step = UNITS.findLast((unit) => rounded >= unit.bytes);
    return step
      ? toUnitFormat(locale, step.unit, 'short').format(rounded / step.bytes)
      : toUnitFormat(locale, 'byte', 'long').format(bytes);
  };
}

function toUnitFormat(locale: string, unit: string, unitDisplay: 'short' | 'long'): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, {style: 'unit', unit, unitDisplay, maximumSignificantDigits: SIGNIFICANT_DIGITS});
}
