import type {KoreanAnalyzer, Morpheme, MorphemeKind} from '../analysis/morpheme';

/** Sejong tags by what they do for a search; what is not here is a function word. */
const KIND_BY_TAG: Readonly<Record<string, MorphemeKind>> = {
  NNG: 'noun', NNP: 'noun', NR: 'noun', XR: 'noun', MAG: 'noun', MM: 'noun', SH: 'noun', NNB: 'noun',
  VV: 'verb', VA: 'verb',
  XPN: 'prefix',
  XSN: 'suffix',
  SL: 'foreign', SN: 'foreign', SW: 'foreign', SP: 'foreign', SO: 'foreign', SS: 'foreign', SF: 'foreign', SE: 'foreign',
};

/**
 * The analyser of garu-ko. It is loaded by name, so that a site without the package still builds.
 *
 * @throws {Error} where the package is missing or its model cannot be read.
 */
export async function createGaruAnalyzer(): Promise<KoreanAnalyzer> {
  const {Garu} = await import('garu-ko');
  const garu = await Garu.load();
  const cache = new Map<string, Morpheme[]>();
  const analyze = (eojeol: string): Morpheme[] => {
    const result = garu.analyze(eojeol);
    const [{tokens}] = Array.isArray(result) ? (result as [typeof result[number]]) : [result];
    return tokens.map(({text, pos}) => ({text, kind: KIND_BY_TAG[pos] ?? 'function'}));
  };
  return {
    id: 'garu-ko',
    analyze(eojeol) {
      const known = cache.get(eojeol) ?? analyze(eojeol);
      cache.set(eojeol, known);
      return known;
    },
  };
}
