import {readFile} from 'node:fs/promises';
import path from 'node:path';

/** A font that subsets are made of. */
export interface FontSource {
  font: Buffer;
  licence: string;
  /** Reserved Font Names of the OFL: a changed font may not carry them. */
  reserved: readonly string[];
  /** How wide a Hangul syllable is, in em. */
  syllableWidth: number;
}

/** The face Korean readers know from good sites, from npm. */
export async function readPretendard(): Promise<FontSource> {
  const dist = path.join(path.dirname(require.resolve('pretendard/package.json')), 'dist');
  return {
    font: await readFile(path.join(dist, 'public/variable/PretendardVariable.ttf')),
    licence: await readFile(path.join(dist, 'LICENSE.txt'), 'utf8'),
    reserved: ['Pretendard'],
    syllableWidth: 1770 / 2048,
  };
}
