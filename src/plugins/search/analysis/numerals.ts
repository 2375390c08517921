import type {Run} from './run';

const UNITS: ReadonlyMap<string, number> = new Map([
  ['만', 1e4], ['억', 1e8], ['조', 1e12], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12],
]);

/** A numeral as a term, and how much of the next run it took with it. */
export interface Numeral {
  term: string;
  /** Characters of the next run that belong to the number: 1 of 억 in «1억명», 0 of «300편». */
  taken: number;
}

/**
 * The number that a run says, together with the unit in the next one: 5,300 and 5300 are one number,
 * and so are 1억, 100,000,000 and 100 million. Versions stay as they are.
 *
 * @example
 * toNumeral({text: '1', …}, {text: '억명', script: 'hangul', …}) // => {term: '100000000', taken: 1}
 * toNumeral({text: '3.10.2', …}) // => {term: '3.10.2', taken: 0}
 */
export function toNumeral(run: Pick<Run, 'text' | 'end'>, next?: Run): Numeral {
  const digits = run.text.replaceAll(/,(?=\d{3})/g, '');
  const unit = next && findUnit(run, next);
  const value = unit ? Number(digits) * UNITS.get(unit)! : Number.NaN;
  return unit && Number.isSafeInteger(value) ? {term: String(value), taken: unit.length} : {term: digits, taken: 0};
}

function findUnit(run: Pick<Run, 'end'>, next: Run): string | undefined {
  const isNear = next.start - run.end <= 1;
  const unit = next.script === 'hangul' ? next.text.slice(0, 1) : next.text;
  return isNear && UNITS.has(unit) ? unit : undefined;
}
