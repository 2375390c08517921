import {add, createAmount, multiply, parseAmount, toKey, type Amount} from './amount';
import {toMeasure} from './measures';
import type {Part} from './pattern';
import {digits} from './pattern';
import {OTHER_SYMBOLS, UNIT_SYMBOLS} from './unitWords';

/** `'1,234.50'` → its count. A version, and a decimal that ends in 0, is only itself: 3.10 is not 3.1. */
export function toCount(numeral: string): string {
  return isVersion(numeral) ? `v${numeral}` : toKey(parseAmount(numeral.replaceAll(',', '')));
}

const isVersion = (numeral: string): boolean => /\..*\.|^\d+\.\d*0$/.test(numeral);

/** What an amount in one of some units tells. */
export function toQuantity(amounts: readonly Amount[], units: readonly string[], rest: Partial<Part> = {}): Part {
  return digits({
    measures: amounts.flatMap((amount) => units.map((unit) => toMeasure(amount, unit))),
    counts: amounts.flatMap((amount) => [toKey(amount), ...(units.includes('percent') ? [toKey(toFactor(amount))] : [])]),
    ...rest,
  });
}

/** 40% faster is 1.4 times as fast. */
function toFactor(percent: Amount): Amount {
  return add(createAmount(1n), multiply(percent, createAmount(1n, 100n)));
}

/** A unit nobody listed: 200kcal. Names that begin with a digit have capitals: 3D, 5G. */
const isWord = (letters: string): boolean => /^\p{Ll}{2,}$/u.test(letters);

const SCALE_SYMBOLS: Readonly<Record<string, string>> = {
  k: '1000', K: '1000', m: '1000000', M: '1000000', mn: '1000000', b: '1000000000', B: '1000000000', bn: '1000000000',
  T: '1000000000000', tn: '1000000000000',
};

/** What letters glued to a numeral make of it; `undefined` when the whole is a name: 5G, 3D. */
export function readSymbol(numeral: string, symbol: string, otherUnits: readonly string[] = []): Part | undefined {
  const units = UNIT_SYMBOLS.get(symbol) ?? [];
  const scale = SCALE_SYMBOLS[symbol];
  if (units.length === 0 && scale === undefined && !OTHER_SYMBOLS.has(symbol) && !isWord(symbol)) return undefined;
  const plain = parseNumeral(numeral);
  if (plain === undefined) return digits({counts: [toCount(numeral)]});
  const scaled = scale === undefined ? [] : [multiply(plain, parseAmount(scale))];
  // $100m is money, and 100m alone a distance, or people.
  const part = otherUnits.length > 0 && scaled.length > 0 ? toQuantity(scaled, otherUnits) : toQuantity([plain], units);
  return {...part, counts: [toCount(numeral), ...part.counts, ...scaled.map(toKey)]};
}

/** The amount of a numeral that is no version. */
export function parseNumeral(numeral: string): Amount | undefined {
  const written = numeral.replaceAll(',', '');
  return /\..*\./.test(written) ? undefined : parseAmount(written);
}
