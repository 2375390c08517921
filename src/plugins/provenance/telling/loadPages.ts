import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {existsSync} from 'node:fs';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import {aliasedSitePathToRelativePath, posixPath} from '@docusaurus/utils';
import {parsePage} from '../../../content/parsePage';
import {listUnits, type UnitOptions} from '../../../content/units';
import {listFactMarks} from '../marks/factMarks';
import type {PagePair, TellingPage} from './pages';

type Doc = LoadedVersion['docs'][number];

interface LoadPagesParams {
  siteDir: string;
  version: LoadedVersion;
  options: UnitOptions;
}

/** The pages of one edition, each source page with its translation into the locale being built. */
export async function loadPagePairs(params: LoadPagesParams): Promise<PagePair[]> {
  const docs = [...params.version.docs].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Promise.all(docs.map((doc) => loadPagePair(doc, params)));
}

async function loadPagePair(doc: Doc, {siteDir, version, options}: LoadPagesParams): Promise<PagePair> {
  const served = path.join(siteDir, aliasedSitePathToRelativePath(doc.source));
  const source = path.join(version.contentPath, relativeToContent(served, version));
  const load = (file: string) => loadPage({file, doc, siteDir, options});
  return source === served
    ? {source: await load(source), target: undefined}
    : {source: await load(existsSync(source) ? source : served), target: await load(served)};
}

/** The path of a page within the edition's folder, the same in every locale. */
function relativeToContent(file: string, version: LoadedVersion): string {
  const folders = [version.contentPathLocalized, version.contentPath].filter((folder) => folder !== undefined);
  const folder = folders.find((candidate) => !path.relative(candidate, file).startsWith('..'));
  return path.relative(folder ?? version.contentPath, file);
}

interface LoadPageParams {
  file: string;
  doc: Doc;
  siteDir: string;
  options: UnitOptions;
}

async function loadPage({file, doc, siteDir, options}: LoadPageParams): Promise<TellingPage> {
  const page = posixPath(path.relative(siteDir, file));
  const root = parse(await readFile(file, 'utf8'), page);
  return {
    docId: doc.id,
    path: page,
    title: doc.title,
    permalink: doc.permalink,
    units: listUnits(root, options).map(({key, node}) => ({key, line: node.position?.start.line ?? 1})),
    marks: listFactMarks(root, options),
  };
}

function parse(text: string, page: string) {
  try {
    return parsePage(text);
  } catch (cause) {
    throw new Error(`${page}: Failed to parse the page: ${(cause as Error).message}`, {cause});
  }
}
