import {add, createAmount, multiply, type Amount} from './amount';
import {alternatives} from './pattern';

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ORDINALS = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(' ');

const SMALL: ReadonlyMap<string, number> = new Map([
  ...ONES.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word, (index + 2) * 10] as const),
]);
const SMALL_ORDINALS: ReadonlyMap<string, number> = new Map([
  ...ORDINALS.map((word, value) => [word, value] as const),
  ...TENS.map((word, index) => [word.replace(/y$/, 'ieth'), (index + 2) * 10] as const),
  ['hundredth', 100],
  ['thousandth', 1000],
  ['millionth', 1_000_000],
]);

/** Words that multiply what stands before them. */
export const SCALES: Readonly<Record<string, bigint>> = {
  dozen: 12n, hundred: 100n, thousand: 1000n, million: 1_000_000n, billion: 1_000_000_000n, trillion: 1_000_000_000_000n,
};

export const SCALE_SOURCE = alternatives(Object.keys(SCALES));
const CARDINAL_SOURCE = alternatives(SMALL.keys());
export const ORDINAL_SOURCE = alternatives(SMALL_ORDINALS.keys());

/** A number in words: `twenty-five`, `a hundred and fifty million`, `two and a half`. */
export const SPELLED_SOURCE =
  `(?:(?:an?|half an?)\\s(?=${SCALE_SOURCE}))?(?:${CARDINAL_SOURCE}|${SCALE_SOURCE})` +
  `(?:(?:\\s+and\\s+|[\\s-]+)(?:${CARDINAL_SOURCE}|${SCALE_SOURCE})\\b)*(?:\\s+and\\s+(?:a\\s+)?half\\b)?`;

/** The amount that spelled-out words tell. */
export function parseSpelled(spelled: string): Amount {
  const isAndHalf = /\s+and\s+(?:a\s+)?half$/i.test(spelled);
  const isHalf = /^half an?\s/i.test(spelled);
  const amount = spelled
    .toLowerCase()
    .split(/[\s-]+/)
    .reduce(addWord, {whole: 0n, group: 0n});
  const total = createAmount(amount.whole + amount.group);
  if (isHalf) return multiply(total, createAmount(1n, 2n));
  return isAndHalf ? add(total, createAmount(1n, 2n)) : total;
}

interface Sum {
  whole: bigint;
  group: bigint;
}

function addWord({whole, group}: Sum, word: string): Sum {
  const scale = SCALES[word];
  if (scale === undefined) return {whole, group: group + BigInt(SMALL.get(word) ?? 0)};
  const scaled = (group || 1n) * scale;
  return scale < 1000n ? {whole, group: scaled} : {whole: whole + scaled, group: 0n};
}

/** The place an ordinal word names: `third` → 3. */
export function parseOrdinal(word: string): number {
  return SMALL_ORDINALS.get(word.toLowerCase()) ?? 0;
}
