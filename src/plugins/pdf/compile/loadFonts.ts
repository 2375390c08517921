import {readFile} from 'node:fs/promises';
import path from 'node:path';

export interface LoadedFonts {
  blobs: readonly Buffer[];
  text: readonly string[];
  mono: readonly string[];
  math: readonly string[];
}

const WEIGHTS = ['400Regular', '600SemiBold', '700Bold'];

/**
 * The typefaces of books, from npm: whole font files, for the typesetter takes no others. Each is there in
 * every weight a book has, so that no font of the machine is nearer; of equals, these come first. TrueType,
 * for of the other kind mupdf takes letters for twice as wide as they are, and words fall apart.
 */
export async function loadFonts(): Promise<LoadedFonts> {
  const dirOf = (name: string) => path.dirname(require.resolve(`${name}/package.json`));
  const text = path.join(dirOf('pretendard'), 'dist/public/static/alternative');
  const mono = dirOf('@expo-google-fonts/ibm-plex-mono');
  const files = WEIGHTS.flatMap((weight) => [
    path.join(text, `Pretendard-${weight.slice(3)}.ttf`),
    path.join(mono, weight, `IBMPlexMono_${weight}.ttf`),
  ]);
  const math = path.join(dirOf('@expo-google-fonts/noto-sans-math'), '400Regular/NotoSansMath_400Regular.ttf');
  const blobs = await Promise.all([...files, math].map((file) => readFile(file)));
  return {blobs, text: ['Pretendard'], mono: ['IBM Plex Mono'], math: ['Noto Sans Math']};
}
