import {rm} from 'node:fs/promises';
import path from 'node:path';
import type {LackingCharacter} from '../fonts/chooseCharacters';
import type {Build} from '../reading/build';
import {readBuild} from '../reading/readBuild';
import {FONT_DIR} from './assets';
import type {Asset} from './assets';
import {createAssets} from './createAssets';
import type {SharedAssets} from './createAssets';
import {toFinishedPage} from './toFinishedPage';
import {writeFileWhole} from '../../../files/writeFileWhole';

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

/** Makes all pages of a built site, of every locale and edition, share their stylesheets and one font. */
export async function finishBuild(dir: string, {family}: FinishOptions = {}): Promise<FinishReport> {
  const build = await readBuild(dir);
  const assets = await createAssets(build, family);
  const {site, scripted, font} = assets;
  const kept = [site, scripted, ...(font ? [font.file, font.licence] : [])];
  const written = await writeAssets(dir, [...kept, ...finishPages(build, assets)]);
  const removed = await removeReplaced(build, new Set(kept.map((asset) => asset.path)));
  return {
    pages: build.pages.length,
    stylesheetBytes: site.content.length,
    font: font && {bytes: font.file.content.length, characters: font.characters, lacking: font.lacking},
    changed: written + removed,
  };
}

function finishPages(build: Build, {site, scripted, font}: SharedAssets): Asset[] {
  const toUrl = (asset: string) => build.baseUrl + asset;
  const params = {
    replaced: new Set(build.stylesheets.map((stylesheet) => toUrl(stylesheet.path))),
    stylesheetUrls: {site: toUrl(site.path), scripted: toUrl(scripted.path)},
    fontsUrl: toUrl(`${FONT_DIR}/`),
    fontUrl: font && toUrl(font.file.path),
  };
  return build.pages.map((page) => ({path: page.path, content: toFinishedPage({page, ...params})}));
}

/** Pages come last: until then they ask for what is still there. */
async function writeAssets(dir: string, assets: readonly Asset[]): Promise<number> {
  let changed = 0;
  for (const {path: file, content} of assets) {
    if (await writeFileWhole(path.join(dir, file), content)) changed += 1;
  }
  return changed;
}

/** Stylesheets that are now part of ours, and fonts of an earlier run. */
async function removeReplaced({dir, files, stylesheets}: Build, kept: ReadonlySet<string>): Promise<number> {
  const fonts = [...files].filter((file) => file.startsWith(`${FONT_DIR}/`) && file.endsWith('.woff2'));
  const replaced = [...stylesheets.map((stylesheet) => stylesheet.path), ...fonts].filter((file) => !kept.has(file));
  await Promise.all(replaced.map((file) => rm(path.join(dir, file))));
  return replaced.length;
}
