/**
 * Every two syllables of a run, which is what there is to index where no analyser is.
 *
 * @example
 * toBigrams('메타트론') // => ['메타', '타트', '트론']
 * toBigrams('값') // => ['값']
 */
export function toBigrams(run: string): string[] {
  return run.length < 2 ? [run] : Array.from({length: run.length - 1}, (_, index) => run.slice(index, index + 2));
}
