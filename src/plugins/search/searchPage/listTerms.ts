import {joinWords} from '../../../content/joinWords';
import type {Concept} from '../analysis/concepts';

/** A term of the glossary as the search page offers it. */
export interface ListedTerm {
  name: string;
  /** Its name in the other languages, where it is another. */
  others: {locale: string; name: string}[];
  definition?: string;
}

/** The glossary in a language, in the order of its alphabet; terms without a name in it are left out. */
export function listTerms(concepts: readonly Concept[], locale: string): ListedTerm[] {
  const collator = new Intl.Collator(locale);
  return concepts
    .flatMap(({names, definitions}) => {
      const name = names[locale]?.[0];
      return name === undefined ? [] : [{name, others: listOthers(names, {locale, name}), definition: definitions?.[locale] && joinWords(definitions[locale], locale)}];
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}

function listOthers(names: Concept['names'], {locale, name}: {locale: string; name: string}): ListedTerm['others'] {
  return Object.keys(names)
    .filter((other) => other !== locale && names[other]![0] !== name)
    .map((other) => ({locale: other, name: names[other]![0]!}));
}
