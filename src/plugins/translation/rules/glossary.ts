import type {MatchedUnit, PageRule, Problem} from './rule';
import type {Term} from './terms';

/**
 * What the source calls as the glossary does goes by a name of the glossary in the translation too.
 * Prose says “it” and “the company” once a name is known: a unit without the name is a finding where
 * most of the page's units that should have it lack it.
 */
export const glossary: PageRule = {
  ruleId: 'glossary',
  severity: 'warning',
  of: 'page',
  check: ({units, terms}) => {
    const told = units
      .filter(({target}) => target.unit.kind !== 'front-matter' && target.unit.kind !== 'code')
      .flatMap((unit) => terms.findTerms(unit.source.prose).map(({term, text}) => ({unit, term, text, isNamed: terms.isNamed(term, unit.target.prose)})));
    const isRenamed = (term: Term) => {
      const places = told.filter((place) => place.term === term);
      return places.filter(({isNamed}) => !isNamed).length * 2 > places.length;
    };
    return told.filter(({isNamed, term}) => !isNamed && isRenamed(term)).map(({unit, term, text}) => toProblem(unit, {found: text, expected: term.target}));
  },
};

function toProblem({target}: MatchedUnit, values: Record<string, string>): Problem {
  return {sentence: 'missing', values, side: 'target', start: target.unit.start, end: target.unit.end};
}
