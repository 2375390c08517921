import type {EndingEntry} from '../format/lexiconPart';

export interface EndingPlace {
  keys: string;
  from: number;
  kind: 'noun' | 'verb';
  dropped: number;
}

export interface Endings {
  /** Calls `found` with the length and the cost of every ending that stands at a place, none included. */
  match(place: EndingPlace, found: (length: number, cost: number) => void): void;
  /** The cost of the keys from a place to the end being the beginning of an ending. */
  matchBeginning(place: EndingPlace): number | undefined;
  /** Costs by the first consonants of the endings that take no key away. */
  byChoseong: ReadonlyMap<string, number>;
}

const LONGEST_ENDING_KEYS = 14;

/** Endings as the analyser met them, by what they follow; the cost is a negative log likelihood. */
export function createEndings(entries: readonly EndingEntry[]): Endings {
  const total = Math.log(entries.reduce((sum, {countLevel}) => sum + 2 ** countLevel, 1));
  const costs = new Map<string, number>();
  const beginnings = new Map<string, number>();
  const byChoseong = new Map([['', 0]]);
  for (const {kind, dropped, keys, countLevel} of entries) {
    const cost = total - countLevel * Math.LN2;
    costs.set(`${kind}${dropped}${keys}`, cost);
    for (let length = 1; length < keys.length; length += 1) keepLeast(beginnings, `${kind}${dropped}${keys.slice(0, length)}`, cost);
    if (dropped === 0) keepLeast(byChoseong, toEndingChoseong(keys), cost);
  }
  return {
    match({keys, from, kind, dropped}, found) {
      const last = Math.min(keys.length, from + LONGEST_ENDING_KEYS);
      for (let end = from; end <= last; end += 1) {
        const cost = costs.get(`${kind}${dropped}${keys.slice(from, end)}`) ?? (end === from && dropped === 0 ? total : undefined);
        if (cost !== undefined) found(end - from, cost);
      }
    },
    matchBeginning: ({keys, from, kind, dropped}) => beginnings.get(`${kind}${dropped}${keys.slice(from)}`),
    byChoseong,
  };
}

function keepLeast(costs: Map<string, number>, key: string, cost: number): void {
  costs.set(key, Math.min(cost, costs.get(key) ?? Infinity));
}

/** The first consonants of an ending: those that a vowel follows. */
function toEndingChoseong(keys: string): string {
  return Array.from(keys.matchAll(/[ㄱ-ㅎ](?=[ㅏ-ㅣ])/g), ([consonant]) => consonant).join('');
}
