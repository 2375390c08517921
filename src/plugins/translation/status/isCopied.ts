import type {BaselineUnit} from '../baseline/baseline';
import {fingerprint} from '../baseline/fingerprint';
import type {Unit} from '../units/unit';
import {hasProse} from './hasProse';
import {measureSimilarity, toBag} from './measureSimilarity';

export interface CopiedParams {
  source: Unit | null;
  target: Unit;
  record: BaselineUnit | null;
  sourceLocale: string;
  /** The fingerprint of a unit, if it is known already. */
  printOf?: (unit: Unit) => string;
}

/** How much of a text nobody has accepted yet must be that of its source to be a copy of an earlier state of it. */
const COPIED = 0.75;

/**
 * Whether the text of the source, of today or of the baseline, stands in the place of its
 * translation. A copy stays one when its source goes on without it.
 */
export function isCopied({source, target, record, sourceLocale, printOf = fingerprint}: CopiedParams): boolean {
  const print = printOf(target);
  if (record?.copied && record.target === print) return true;
  const isSame = print === record?.source || (source !== null && print === printOf(source));
  const isFormer = record === null && source !== null && isAlike(source, target);
  return (isSame || isFormer) && target.kind !== 'code' && hasProse(target, sourceLocale);
}

function isAlike(source: Unit, target: Unit): boolean {
  return measureSimilarity(toBag(source.text), toBag(target.text)) >= COPIED;
}
