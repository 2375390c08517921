import path from 'node:path';
import {chooseCharacters} from '../fonts/chooseCharacters';
import type {LackingCharacter} from '../fonts/chooseCharacters';
import {createFont} from '../fonts/createFont';
import {readPretendard} from '../fonts/pretendard';
import {toFallbackFamily, toFontFaces} from '../fonts/toFontFaces';
import type {Build} from '../reading/build';
import {createStylesheets, minifyStylesheet} from '../styles/createStylesheets';
import type {Stylesheets} from '../styles/createStylesheets';
import {dropFontFaces} from '../styles/dropFontFaces';
import {FONT_DIR, STYLESHEET_DIR, toHashedAsset} from './assets';
import type {Asset} from './assets';

/** What all pages share. */
export interface SharedAssets {
  site: Asset;
  scripted: Asset;
  font?: FontAssets;
}

export interface FontAssets {
  file: Asset;
  licence: Asset;
  characters: number;
  lacking: readonly LackingCharacter[];
}

/** The stylesheets of a site, and with a family name its font. */
export async function createAssets(build: Build, family?: string): Promise<SharedAssets> {
  const stylesheets = createStylesheets(build);
  if (family === undefined) return toStylesheetAssets(stylesheets, '');
  const source = await readPretendard();
  const withoutOurs = (css: string) => dropFontFaces(css, [family, toFallbackFamily(family)]);
  const [site, scripted] = [withoutOurs(stylesheets.site), withoutOurs(stylesheets.scripted)];
  const {present, lacking} = chooseCharacters({build, stylesheet: scripted, font: source.font});
  const content = await createFont({source: source.font, family, reserved: source.reserved, characters: present});
  const file = toHashedAsset({dir: FONT_DIR, name: toFileName(family), extension: 'woff2', content});
  const faces = toFontFaces({family, url: path.posix.relative(STYLESHEET_DIR, file.path), source});
  const licence = {path: `${FONT_DIR}/OFL.txt`, content: source.licence};
  return {...toStylesheetAssets({site, scripted}, faces), font: {file, licence, characters: present.length, lacking}};
}

function toStylesheetAssets({site, scripted}: Stylesheets, faces: string): Pick<SharedAssets, 'site' | 'scripted'> {
  const toAsset = (name: string, css: string) =>
    toHashedAsset({dir: STYLESHEET_DIR, name, extension: 'css', content: minifyStylesheet(css + faces)});
  return {site: toAsset('site', site), scripted: toAsset('scripted', scripted)};
}

function toFileName(family: string): string {
  return family.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
}
