import {createBigramAnalyzer} from '../analysis/createBigramAnalyzer';
import type {KoreanAnalyzer} from '../analysis/morpheme';
import {createGaruAnalyzer} from './createGaruAnalyzer';

/** The best analyser there is; without garu-ko every two syllables are a word, and `warn` is told. */
export async function loadAnalyzer(
  warn: (error: Error) => void,
  create: () => Promise<KoreanAnalyzer> = createGaruAnalyzer,
): Promise<KoreanAnalyzer> {
  try {
    return await create();
  } catch (cause) {
    warn(new Error('Failed to load garu-ko, expected it to be installed: the index has pairs of syllables instead of words', {cause}));
    return createBigramAnalyzer();
  }
}
