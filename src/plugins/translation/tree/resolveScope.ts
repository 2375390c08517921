import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {isDirectory} from '../../../files/isDirectory';
import {listFolderPairs, PAGE} from './listFolderPairs';
import {listSitePairs} from './listSitePairs';
import type {Scope} from './scope';

/** What a user may say of what is translated into what. Paths are relative to `cwd`. */
export interface ScopeOptions {
  cwd: string;
  source?: string | undefined;
  target?: string | undefined;
  baseline?: string | undefined;
  sourceLocale?: string | undefined;
  targetLocale?: string | undefined;
}

export const BASELINE = 'translation-baseline.json';

/**
 * Two folders if they are named, else the Docusaurus site in the working directory.
 *
 * @throws {Error} saying which option to give when it cannot be told.
 */
export async function resolveScope(options: ScopeOptions): Promise<Scope> {
  const {source, target} = options;
  if ((source === undefined) !== (target === undefined)) {
    throw new Error(`Unexpected --${source === undefined ? 'target' : 'source'} alone, expected both --source and --target, or neither of them on a Docusaurus site`);
  }
  return source !== undefined && target !== undefined ? resolveFolders({...options, source, target}) : resolveSite(options);
}

async function resolveFolders({cwd, source, target, baseline, sourceLocale = 'und', targetLocale = 'und'}: ScopeOptions & {source: string; target: string}): Promise<Scope> {
  const [sourceDir, targetDir] = [path.resolve(cwd, source), path.resolve(cwd, target)];
  if (!(await isDirectory(sourceDir))) throw new Error(`Unexpected --source ${source}, expected a folder of Markdown or MDX; there is none of that name`);
  const files = await listFolderPairs({source: sourceDir, target: targetDir, sourcePrefix: '', targetPrefix: '', type: 'page', pattern: PAGE});
  return {sourceLocale, targetLocale, baselineFile: path.resolve(cwd, baseline ?? path.join(target, BASELINE)), targetRoot: targetDir, files};
}

async function resolveSite({cwd, baseline, ...given}: ScopeOptions): Promise<Scope> {
  const sourceLocale = given.sourceLocale ?? (await readDefaultLocale(cwd));
  const targetLocale = given.targetLocale ?? (await findTargetLocale(cwd, sourceLocale));
  const files = await listSitePairs({siteDir: cwd, sourceLocale, targetLocale});
  return {sourceLocale, targetLocale, baselineFile: path.resolve(cwd, baseline ?? path.join('i18n', targetLocale, BASELINE)), targetRoot: cwd, files};
}

const CONFIGS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `docusaurus.config.${extension}`);

/** Read as text: loading the configuration takes seconds and all its plugins. */
async function readDefaultLocale(siteDir: string): Promise<string> {
  const configs = await Promise.all(CONFIGS.map((file) => readFile(path.join(siteDir, file), 'utf8').catch(() => '')));
  const locale = /\bdefaultLocale:\s*(['"`])(?<locale>[\w-]+)\1/.exec(configs.join('\n'))?.groups?.locale;
  if (locale !== undefined) return locale;
  const hasConfig = configs.some((text) => text !== '');
  throw new Error(
    hasConfig
      ? 'Unexpected docusaurus.config without a plain defaultLocale, expected --source-locale'
      : `Unexpected folder ${siteDir}, expected a Docusaurus site, or --source and --target with two folders of pages`,
  );
}

async function findTargetLocale(siteDir: string, sourceLocale: string): Promise<string> {
  const entries = await readdir(path.join(siteDir, 'i18n'), {withFileTypes: true}).catch(() => []);
  const locales = entries.filter((entry) => entry.isDirectory() && entry.name !== sourceLocale).map(({name}) => name);
  const [only, ...others] = locales.sort();
  if (only !== undefined && others.length === 0) return only;
  throw new Error(
    only === undefined
      ? 'Unexpected site without a folder of a locale in i18n/, expected --target-locale'
      : `Unexpected choice of locales, expected --locale with one of ${locales.join(', ')}`,
  );
}
