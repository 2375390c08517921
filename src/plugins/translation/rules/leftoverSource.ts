import {isSourceProse, listForeignRuns} from './sourceProse';
import type {Problem, UnitRule} from './rule';
import {withoutMarkedLanguage} from './withoutMarkedLanguage';

/** A translation is in its own language throughout; names in brackets, quotations and what is marked as another language aside. */
export const leftoverSource: UnitRule = {
  ruleId: 'leftover-source',
  severity: 'warning',
  of: 'unit',
  check: ({source, target, sourceLocale, targetLocale}) => {
    // A copy of the whole is another rule's.
    if (source.prose.trim() === target.prose.trim()) return [];
    const prose = withoutMarkedLanguage(target);
    return listForeignRuns(prose, {sourceLocale, targetLocale})
      .filter(({text}) => isSourceProse(text, {sourceLocale, targetLocale, source: source.prose}))
      .map(({text, start, end}): Problem => ({sentence: 'found', values: {found: text}, side: 'target', ...target.toPlace(start, end)}));
  },
};
