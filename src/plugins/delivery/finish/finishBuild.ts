import {createHash} from 'node:crypto';
import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {Build} from '../reading/build';
import {readBuild} from '../reading/readBuild';
import {chooseCharacters} from '../fonts/chooseCharacters';
import type {LackingCharacter} from '../fonts/chooseCharacters';
import {createFont} from '../fonts/createFont';
import {readPretendard} from '../fonts/pretendard';
import {toFontFaces} from '../fonts/toFontFaces';
import {createStylesheet, minifyStylesheet} from '../styles/createStylesheet';
import {dropFontFaces} from '../styles/dropFontFaces';
import {toFinishedPage} from './toFinishedPage';
import {writeFileWhole} from './writeFileWhole';

export interface FinishOptions {
  /** What the site's CSS calls the font; without it the site gets none. */
  family?: string;
}

export interface FinishReport {
  pages: number;
  stylesheetBytes: number;
  font?: {bytes: number; characters: number; lacking: readonly LackingCharacter[]};
  /** Files that are not what they were: none in a build already finished. */
  changed: number;
}

/** A file to be put into the build. */
interface Asset {
  path: string;
  content: string | Buffer;
}

const FONT_DIR = 'assets/fonts';

/** Gives all pages of a built site, of every locale and edition, one stylesheet and one font. */
export async function finishBuild(dir: string, {family}: FinishOptions): Promise<FinishReport> {
  const build = await readBuild(dir);
  const rules = createStylesheet(build);
  const font = family === undefined ? undefined : await createFontAssets(build, {rules, family});
  const css = minifyStylesheet(font ? font.rules : rules);
  const stylesheet = toHashedAsset({dir: 'assets/css', name: 'site', extension: 'css', content: css});
  const pages = finishPages(build, {stylesheet, font: font?.file});
  const kept = [stylesheet, ...(font ? [font.file, font.licence] : [])];
  const changed = await writeAssets(dir, [...kept, ...pages]);
  const removed = await removeAssets(build, new Set(kept.map((asset) => asset.path)));
  return {pages: pages.length, stylesheetBytes: css.length, font: font?.report, changed: changed + removed};
}

async function createFontAssets(build: Build, {rules, family}: {rules: string; family: string}) {
  const source = await readPretendard();
  const ownRules = dropFontFaces(rules, family);
  const characters = chooseCharacters({build, stylesheet: ownRules, font: source.font});
  const content = await createFont({source: source.font, family, reserved: source.reserved, characters: characters.present});
  const name = family.toLowerCase().replaceAll(/[^a-z\d]+/g, '-');
  const file = toHashedAsset({dir: FONT_DIR, name, extension: 'woff2', content});
  const faces = toFontFaces({family, url: path.posix.relative('assets/css', file.path), source});
  return {
    file,
    licence: {path: `${FONT_DIR}/OFL.txt`, content: source.licence},
    rules: ownRules + faces,
    report: {bytes: content.length, characters: characters.present.length, lacking: characters.lacking},
  };
}

function finishPages(build: Build, {stylesheet, font}: {stylesheet: Asset; font?: Asset}): Asset[] {
  const toUrl = (asset: string) => build.baseUrl + asset;
  const params = {
    replaced: new Set(build.stylesheets.map((replaced) => toUrl(replaced.path))),
    stylesheetUrl: toUrl(stylesheet.path),
    fontsUrl: toUrl(`${FONT_DIR}/`),
    fontUrl: font && toUrl(font.path),
  };
  return build.pages.map((page) => ({path: page.path, content: toFinishedPage({page, ...params})}));
}

interface HashedAssetParams {
  dir: string;
  name: string;
  extension: string;
  content: string | Buffer;
}

function toHashedAsset({dir, name, extension, content}: HashedAssetParams): Asset {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 8);
  return {path: `${dir}/${name}.${hash}.${extension}`, content};
}

/** Pages come last: until then they ask for what is still there. */
async function writeAssets(dir: string, assets: readonly Asset[]): Promise<number> {
  let changed = 0;
  for (const {path: file, content} of assets) {
    if (await writeFileWhole(path.join(dir, file), content)) changed += 1;
  }
  return changed;
}

/** Stylesheets that are now part of the one, and fonts of an earlier run. */
async function removeAssets({dir, files}: Build, kept: ReadonlySet<string>): Promise<number> {
  const replaced = [...files].filter((file) => /(^|\/)assets\/css\/[^/]+\.css$|^assets\/fonts\/[^/]+\.woff2$/.test(file) && !kept.has(file));
  await Promise.all(replaced.map((file) => rm(path.join(dir, file))));
  return replaced.length;
}
