import {diffArrays} from 'diff';

/** Places in two lists that belong together: `[place in the first, place in the second]`. */
export type PlaceMatch = readonly [number, number];

/** Pairs equal keys: those in the same order first, then those that moved. */
export function matchEqual(before: readonly string[], after: readonly string[]): PlaceMatch[] {
  const inOrder = matchInOrder(before, after);
  const [takenBefore, takenAfter] = [new Set(inOrder.map(([place]) => place)), new Set(inOrder.map(([, place]) => place))];
  const free = new Map<string, number[]>();
  after.forEach((key, place) => {
    if (!takenAfter.has(place)) free.set(key, [...(free.get(key) ?? []), place]);
  });
  const moved = before.flatMap((key, place): PlaceMatch[] => {
    const found = takenBefore.has(place) ? undefined : free.get(key)?.shift();
    return found === undefined ? [] : [[place, found]];
  });
  return [...inOrder, ...moved];
}

/** On a page that nobody touched everything is where it was; of texts that stand there twice each is then itself. Undefined on others. */
export function matchUntouched(before: readonly string[], after: readonly string[]): PlaceMatch[] | undefined {
  const places = new Map(after.map((key, place) => [key, place]));
  const matches = before.flatMap((key, place): PlaceMatch[] => (places.has(key) ? [[place, places.get(key)!]] : []));
  return matches.length === before.length ? matches : undefined;
}

function matchInOrder(before: readonly string[], after: readonly string[]): PlaceMatch[] {
  if (before.length === after.length && before.every((key, place) => key === after[place])) return before.map((_, place) => [place, place]);
  const matches: PlaceMatch[] = [];
  let [from, to] = [0, 0];
  for (const {added, removed, count} of diffArrays([...before], [...after])) {
    if (!added && !removed) for (let step = 0; step < count; step += 1) matches.push([from + step, to + step]);
    if (!added) from += count;
    if (!removed) to += count;
  }
  return matches;
}
