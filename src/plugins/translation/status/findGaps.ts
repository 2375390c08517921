import type {PlaceMatch} from './matchEqual';

/** Places of two lists that stand between the same neighbours and have no counterpart yet. */
export interface Gap {
  before: number[];
  after: number[];
}

/** What is free between matches that keep their order; the ends of the lists are neighbours too. */
export function findGaps(counts: {before: number; after: number}, matches: readonly PlaceMatch[]): Gap[] {
  const kept = keepOrder(matches);
  const [takenBefore, takenAfter] = [new Set(matches.map(([place]) => place)), new Set(matches.map(([, place]) => place))];
  const bounds = [...kept, [counts.before, counts.after] as const];
  let [from, to] = [0, 0];
  return bounds
    .map(([before, after]) => {
      const gap = {before: range(from, before).filter((place) => !takenBefore.has(place)), after: range(to, after).filter((place) => !takenAfter.has(place))};
      [from, to] = [before + 1, after + 1];
      return gap;
    })
    .filter(({before, after}) => before.length > 0 && after.length > 0);
}

function range(start: number, end: number): number[] {
  return Array.from({length: Math.max(0, end - start)}, (_, index) => start + index);
}

/** The longest run of matches that keep their order; the others moved. */
function keepOrder(matches: readonly PlaceMatch[]): PlaceMatch[] {
  const sorted = [...matches].sort((a, b) => a[0] - b[0]);
  const tails: number[] = [];
  const previous: (number | undefined)[] = [];
  sorted.forEach(([, after], index) => {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[tails[middle]!]![1] < after) low = middle + 1;
      else high = middle;
    }
    previous[index] = tails[low - 1];
    tails[low] = index;
  });
  const kept: PlaceMatch[] = [];
  for (let index = tails.at(-1); index !== undefined; index = previous[index]) kept.unshift(sorted[index]!);
  return kept;
}
