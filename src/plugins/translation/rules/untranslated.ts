import type {UnitRule} from './rule';
import {hasProse} from './sourceProse';
import {withoutMarkedLanguage} from './withoutMarkedLanguage';

/** A unit with words in it is not the same in both languages. */
export const untranslated: UnitRule = {
  ruleId: 'untranslated',
  severity: 'warning',
  of: 'unit',
  check: ({source, target, sourceLocale, targetLocale}) => {
    const isCopy = toPlain(source.prose) === toPlain(target.prose);
    if (!isCopy || !hasProse(withoutMarkedLanguage(target), {sourceLocale, targetLocale})) return [];
    return [{sentence: 'copied', side: 'target', start: 0, end: target.text.length}];
  },
};

const toPlain = (prose: string): string => prose.replace(/\s+/g, ' ').trim();
