import {readFile} from 'node:fs/promises';
import path from 'node:path';

export interface LoadedFonts {
  blobs: readonly Buffer[];
  text: readonly string[];
  mono: readonly string[];
}

const WEIGHTS = ['Regular', 'SemiBold', 'Bold'];

/** The typeface of books, from npm: whole font files, for the typesetter takes no others. */
export async function loadFonts(): Promise<LoadedFonts> {
  const dir = path.join(path.dirname(require.resolve('pretendard/package.json')), 'dist/public/static');
  const blobs = await Promise.all(WEIGHTS.map((weight) => readFile(path.join(dir, `Pretendard-${weight}.otf`))));
  return {blobs, text: ['Pretendard'], mono: []};
}
