import {numberToHangul} from 'es-hangul';

/** Names of the places of ten thousand, smallest first. */
const MYRIADS = ['', '만', '억', '조', '경', '해'];

const NUMERAL = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;

/**
 * How Korean reads a numeral aloud in Sino-Korean. Takes text rather than a number, because «1.50»
 * ends in 영 and «1.5» in 오, and because a number loses digits above 2^53.
 *
 * A numeral with leading zeros («010») or more than 24 digits is read digit by digit.
 *
 * @example
 * toSinoKorean('2019') // => '이천십구'
 * toSinoKorean('1,000,000') // => '백만'
 * toSinoKorean('1.50') // => '일점오영'
 * toSinoKorean('010') // => '공일공'
 */
export function toSinoKorean(numeral: string): string {
  const match = NUMERAL.exec(numeral);
  if (!match) {
    throw new Error(`Unexpected numeral "${numeral}", expected digits such as 1,234.5`);
  }
  const [, whole = '', decimals] = match;
  const digits = whole.replaceAll(',', '');
  const spoken = isReadAsQuantity(digits) ? toQuantity(digits) : toDigitNames(digits).replaceAll('영', '공');
  return decimals === undefined ? spoken : `${spoken}점${toDigitNames(decimals)}`;
}

function isReadAsQuantity(digits: string): boolean {
  return digits === '0' || (!digits.startsWith('0') && digits.length <= MYRIADS.length * 4);
}

/**
 * es-hangul reads each group of four digits; it cannot be given the whole, as it says 일만 for 만
 * and «undefined» from 10^21 on.
 */
function toQuantity(digits: string): string {
  const spoken = toGroupsOfFour(digits)
    .map((group, place) => (Number(group) === 0 ? '' : `${numberToHangul(Number(group))}${MYRIADS[place]}`))
    .reverse()
    .join('');
  return spoken.replace(/^일만/, '만') || '영';
}

/** Groups of four digits, the smallest first: '12345' → ['2345', '1']. */
function toGroupsOfFour(digits: string): string[] {
  return digits.length === 0 ? [] : [digits.slice(-4), ...toGroupsOfFour(digits.slice(0, -4))];
}

function toDigitNames(digits: string): string {
  return Array.from(digits, (digit) => numberToHangul(Number(digit))).join('');
}
