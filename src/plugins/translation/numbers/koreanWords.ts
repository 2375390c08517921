import {add, createAmount, multiply, parseAmount, type Amount} from './amount';
import {NUMERAL} from './pattern';

/** Native numerals as they stand alone, and before what they count. */
const NATIVE_ONES: Readonly<Record<string, number>> = {
  하나: 1, 한: 1, 둘: 2, 두: 2, 셋: 3, 세: 3, 석: 3, 서: 3, 넷: 4, 네: 4, 넉: 4, 너: 4, 다섯: 5, 닷: 5, 여섯: 6, 엿: 6, 일곱: 7, 여덟: 8, 아홉: 9,
};
const NATIVE_TENS: Readonly<Record<string, number>> = {
  열: 10, 스물: 20, 스무: 20, 서른: 30, 마흔: 40, 쉰: 50, 예순: 60, 일흔: 70, 여든: 80, 아흔: 90,
};
const SINO_ONES: Readonly<Record<string, bigint>> = {
  일: 1n, 이: 2n, 삼: 3n, 사: 4n, 오: 5n, 육: 6n, 륙: 6n, 칠: 7n, 팔: 8n, 구: 9n,
};
const PLACES: Readonly<Record<string, bigint>> = {십: 10n, 백: 100n, 천: 1000n};
const MYRIADS: Readonly<Record<string, bigint>> = {만: 10_000n, 억: 100_000_000n, 조: 1_000_000_000_000n};

/** `[tens, ones]` of a native numeral before what it counts: 스물세 (개), 한 (개). */
export const NATIVE_SOURCE = '(?<tens>열|스물|스무|서른|마흔|쉰|예순|일흔|여든|아흔)?(?<ones>하나|한|둘|두|셋|세|석|서|넷|네|넉|너|다섯|닷|여섯|엿|일곱|여덟|아홉)?';

export function parseNative(tens = '', ones = ''): number {
  return (NATIVE_TENS[tens] ?? 0) + (NATIVE_ONES[ones] ?? 0);
}

/** 95백분위 is a percentile. */
const PLACE = '(?:[천십]|백(?!분[위율]))';
const GROUP = `${NUMERAL}(?:${PLACE}(?:\\d+(?=[백십])|\\d+(?![\\d,.:]))?)*`;

/**
 * Digits with the places Korean writes as words: 5만3천, 1억 2,000만, 3만 5000(원). A bare numeral
 * after a space belongs to it only before what it counts.
 */
export const MIXED_SOURCE = `${GROUP}(?:[만억조](?:\\s?${GROUP}[만억조])*(?:${GROUP}|\\s\\d[천백]|\\s(?:\\d{1,4}|\\d,\\d{3})(?=\\s?[가-힣]))?)?`;

/** The amount of digits mixed with 십, 백, 천, 만, 억, 조; and of Sino-Korean numerals: 이천십구. */
export function parseMixed(written: string): Amount {
  const zero = createAmount(0n);
  let total = zero;
  let group = zero;
  let digit: Amount | undefined;
  for (const [token] of written.matchAll(/\d[\d,]*(?:\.\d+)?|[일이삼사오육륙칠팔구십백천만억조]/g)) {
    const place = PLACES[token];
    const myriad = MYRIADS[token];
    if (place !== undefined) {
      group = add(group, multiply(digit ?? createAmount(1n), createAmount(place)));
      digit = undefined;
    } else if (myriad !== undefined) {
      const counted = digit === undefined ? group : add(group, digit);
      total = add(total, multiply(counted.numerator === 0n ? createAmount(1n) : counted, createAmount(myriad)));
      group = zero;
      digit = undefined;
    } else {
      digit = SINO_ONES[token] === undefined ? parseAmount(token.replaceAll(',', '')) : createAmount(SINO_ONES[token]);
    }
  }
  return add(total, digit === undefined ? group : add(group, digit));
}
