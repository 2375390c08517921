import {readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import {isDirectory} from '../../../files/isDirectory';
import type {FilePair} from './filePair';
import {listFiles} from './listFiles';
import {listFolderPairs, PAGE, type FolderPair} from './listFolderPairs';

export interface ListSitePairsParams {
  siteDir: string;
  sourceLocale: string;
  targetLocale: string;
}

const CATALOGUE = /\.json$/i;
const DATA = /\.ya?ml$/i;

/**
 * What of a Docusaurus site is translated, by the layout of its folders alone: docs in every edition
 * and instance, blog, pages, catalogues of messages, and data files in `i18n/` that hold all locales.
 */
export async function listSitePairs(params: ListSitePairsParams): Promise<FilePair[]> {
  const folders = await listFolders(params);
  const pairs = await Promise.all([...folders.map(listFolderPairs), listDataPairs(params)]);
  return pairs.flat();
}

async function listFolders({siteDir, sourceLocale, targetLocale}: ListSitePairsParams): Promise<FolderPair[]> {
  const [source, target] = [path.join(siteDir, 'i18n', sourceLocale), path.join(siteDir, 'i18n', targetLocale)];
  const toFolder = (folder: string, localized: string): FolderPair => ({
    source: path.join(siteDir, folder),
    target: path.join(target, localized),
    sourcePrefix: `${folder}/`,
    targetPrefix: `i18n/${targetLocale}/${localized}/`,
    type: 'page',
    pattern: PAGE,
  });
  const docs = await listDocsFolders(siteDir, target);
  const others = [['blog', 'docusaurus-plugin-content-blog'] as const, ['src/pages', 'docusaurus-plugin-content-pages'] as const];
  return [
    ...[...docs, ...others].map(([folder, localized]) => toFolder(folder, localized)),
    {source, target, sourcePrefix: `i18n/${sourceLocale}/`, targetPrefix: `i18n/${targetLocale}/`, type: 'catalogue', pattern: CATALOGUE},
  ];
}

/** Folders of docs and where Docusaurus looks for their translation. */
async function listDocsFolders(siteDir: string, target: string): Promise<[folder: string, localized: string][]> {
  const instances = await listDocsInstances(siteDir, target);
  const folders = await Promise.all(
    instances.map(async (id): Promise<[string, string][]> => {
      const [prefix, localized] = id === '' ? ['', DOCS] : [`${id}_`, `${DOCS}-${id}`];
      const versions = await readVersions(path.join(siteDir, `${prefix}versions.json`));
      return [
        [id === '' ? 'docs' : id, `${localized}/current`],
        ...versions.map((name): [string, string] => [`${prefix}versioned_docs/version-${name}`, `${localized}/version-${name}`]),
      ];
    }),
  );
  return folders.flat();
}

const DOCS = 'docusaurus-plugin-content-docs';

/** The unnamed instance, and those whose folder is named after them, as Docusaurus' own guides do. */
async function listDocsInstances(siteDir: string, target: string): Promise<string[]> {
  const names = await readdir(target).catch(() => []);
  const ids = names.filter((name) => name.startsWith(`${DOCS}-`)).map((name) => name.slice(DOCS.length + 1)).sort();
  const found = await Promise.all(ids.map((id) => isDirectory(path.join(siteDir, id))));
  return ['', ...ids.filter((_, index) => found[index])];
}

async function readVersions(file: string): Promise<string[]> {
  const text = await readFile(file, 'utf8').catch(() => '[]');
  try {
    const versions: unknown = JSON.parse(text);
    if (Array.isArray(versions) && versions.every((name) => typeof name === 'string')) return versions;
  } catch (cause) {
    throw new Error(`${file}:1: Unexpected JSON, expected the list of versions that Docusaurus writes`, {cause});
  }
  throw new Error(`${file}:1: Unexpected JSON, expected the list of versions that Docusaurus writes`);
}

async function listDataPairs({siteDir}: ListSitePairsParams): Promise<FilePair[]> {
  const dir = path.join(siteDir, 'i18n');
  const files = await listFiles(dir, DATA);
  return files
    .filter((file) => !file.includes('/'))
    .map((file) => ({path: `i18n/${file}`, targetPath: `i18n/${file}`, sourceFile: path.join(dir, file), targetFile: path.join(dir, file), type: 'localized'}));
}
