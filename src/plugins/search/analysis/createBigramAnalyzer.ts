import {toBigrams} from './bigrams';
import type {KoreanAnalyzer} from './morpheme';

/** What is indexed where no analyser is: every two syllables of an eojeol. */
export function createBigramAnalyzer(): KoreanAnalyzer {
  return {
    id: 'bigrams',
    analyze: (eojeol) =>
      Array.from(eojeol.matchAll(/[가-힣]+/g), ([run]) => toBigrams(run)).flat().map((text) => ({text, kind: 'bigram'})),
  };
}
