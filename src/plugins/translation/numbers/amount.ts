/** An exact fraction: what is written as 0.1, 1/3 or 1.5억 is compared without rounding. */
export interface Amount {
  numerator: bigint;
  /** Greater than zero. */
  denominator: bigint;
}

export function createAmount(numerator: bigint, denominator = 1n): Amount {
  const divisor = greatestCommonDivisor(numerator < 0n ? -numerator : numerator, denominator) || 1n;
  return {numerator: numerator / divisor, denominator: denominator / divisor};
}

/** Reads digits with an optional decimal point: `'5300'`, `'18.2'`, `'.5'`. */
export function parseAmount(digits: string): Amount {
  const [whole = '', decimals = ''] = digits.split('.');
  return createAmount(BigInt(`${whole}${decimals}` || '0'), 10n ** BigInt(decimals.length));
}

export function multiply(a: Amount, b: Amount): Amount {
  return createAmount(a.numerator * b.numerator, a.denominator * b.denominator);
}

export function add(a: Amount, b: Amount): Amount {
  return createAmount(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
}

/** Equal amounts have equal keys: `'53000'`, `'1/3'`. */
export function toKey({numerator, denominator}: Amount): string {
  return denominator === 1n ? String(numerator) : `${numerator}/${denominator}`;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b);
}
