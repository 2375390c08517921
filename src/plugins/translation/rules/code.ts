import {listPlaceholders} from '../pieces/pairPieces';
import {compareCode} from './compareCode';
import {placeOf} from './placeOf';
import type {Problem, UnitCheck, UnitRule} from './rule';
import type {UnitText} from './unitText';

/** Code is that of the source; comments and texts in a code block may be translated. */
export const code: UnitRule = {
  ruleId: 'code',
  severity: 'warning',
  of: 'unit',
  kinds: ['heading', 'paragraph', 'list-item', 'cell', 'admonition-title', 'code'],
  check: (unit) => (unit.kind === 'code' ? checkBlock(unit) : checkSpans(unit)),
};

interface Span {
  code: string;
  id: string;
}

function listSpans({pieces}: UnitText): Span[] {
  return listPlaceholders(pieces)
    .filter(({kind}) => kind === 'code')
    .map(({key, id}) => ({code: key.slice('code '.length).replace(/\s+/g, ' ').trim(), id}));
}

/**
 * A span whose words stand in the other text without the marks of code is no finding, and a translation
 * may name in code what its source calls “it”.
 */
function checkSpans({source, target}: UnitCheck): Problem[] {
  const [told, retold] = [listSpans(source), listSpans(target)];
  const isTold = ({code: one}: Span, spans: readonly Span[], {text}: UnitText) => spans.some((other) => other.code === one) || text.includes(one) || isWordOfLanguage(one);
  const missing = told.filter((span) => !isTold(span, retold, target));
  const unexpected = retold.filter((span) => !isTold(span, told, source));
  return missing.map(({code: expected}, index): Problem => {
    const found = unexpected[index];
    if (!found) return {sentence: 'missing', values: {expected}, side: 'target', start: 0, end: target.text.length};
    return {sentence: 'changed', values: {found: found.code, expected}, side: 'target', ...placeOf(target, found.id)};
  });
}

/** Words in a language of their own, such as the texts of an example, are translated. */
const isWordOfLanguage = (span: string): boolean => /[^\x00-\x7F]/.test(span) || /^["'].*["']$/.test(span) || /^[A-Za-z]+(?: [A-Za-z]+){2,}[.!?]?$/.test(span);

function checkBlock({source, target}: UnitCheck): Problem[] {
  const difference = compareCode(source.text, target.text);
  if (!difference) return [];
  const {found, expected, start, end} = difference;
  const sentence = found === '' ? 'lostLine' : expected === '' ? 'addedLine' : 'block';
  return [{sentence, values: {...(found !== '' && {found}), ...(expected !== '' && {expected})}, side: 'target', start, end}];
}
