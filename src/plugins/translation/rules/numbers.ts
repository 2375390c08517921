import {compareNumbers, type NumberDifference} from '../numbers/compareNumbers';
import type {Mention} from '../numbers/mention';
import type {Problem, UnitCheck, UnitRule} from './rule';
import type {UnitText} from './unitText';

/** A translation tells the numbers of its source, each in the way of its own language. */
export const numbers: UnitRule = {
  ruleId: 'numbers',
  severity: 'error',
  of: 'unit',
  check: (unit) => {
    const {source, target, sourceLocale, targetLocale} = unit;
    return compareNumbers({source: source.prose, target: target.prose, sourceLocale, targetLocale})
      .filter((difference) => !isInCode(difference, unit))
      .map((difference) => toProblem(difference, unit));
  },
};

/** A number that one text has as code and the other as words is there in both. */
function isInCode({source, target}: NumberDifference, unit: UnitCheck): boolean {
  return (source === null || hasCode(source, unit.target)) && (target === null || hasCode(target, unit.source));
}

function hasCode({text}: Mention, {pieces}: UnitText): boolean {
  const number = new RegExp(`(?<![\\w.])${text.replace(/[^\d.].*$/s, '').replaceAll('.', '\\.')}(?![\\w.])`);
  return /^\d/.test(text) && pieces.some((piece) => piece.type === 'placeholder' && ['code', 'expression', 'math'].includes(piece.kind) && number.test(piece.key));
}

function toProblem({source, target}: NumberDifference, unit: UnitCheck): Problem {
  const values = {...(target && {found: target.text}), ...(source && {expected: source.text})};
  const place = target === null ? {start: 0, end: unit.target.text.length} : unit.target.toPlace(target.start, target.end);
  return {sentence: source === null ? 'added' : target === null ? 'missing' : 'changed', values, side: 'target', ...place};
}
