import path from 'node:path';
import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import {aliasedSitePathToRelativePath, posixPath} from '@docusaurus/utils';
import {loadPage, type PageOptions} from './loadPage';
import type {PagePair} from './pages';
import {sortAsRead} from './sortAsRead';

type Doc = LoadedVersion['docs'][number];

export interface LoadPagePairsParams {
  siteDir: string;
  version: LoadedVersion;
  options: PageOptions;
}

/** The pages of one edition as they are read, each source page with its translation into the locale being built. */
export async function loadPagePairs(params: LoadPagePairsParams): Promise<PagePair[]> {
  return Promise.all(sortAsRead(params.version).map((doc) => loadPagePair(doc, params)));
}

async function loadPagePair(doc: Doc, {siteDir, version, options}: LoadPagePairsParams): Promise<PagePair> {
  const served = path.join(siteDir, aliasedSitePathToRelativePath(doc.source));
  const {source, target} = resolvePair(served, version);
  const load = (file: string) => loadPage({file, siteDir, doc, options});
  return {
    source: await load(source),
    target: target === served ? await load(target) : undefined,
    targetPath: target && posixPath(path.relative(siteDir, target)),
  };
}

/** The file of a page in the edition's own folder, and in the folder of its translations. */
function resolvePair(served: string, {contentPath, contentPathLocalized}: LoadedVersion) {
  if (contentPathLocalized === undefined) {
    return {source: served};
  }
  const isTranslation = served.startsWith(contentPathLocalized + path.sep);
  const file = path.relative(isTranslation ? contentPathLocalized : contentPath, served);
  return {source: path.join(contentPath, file), target: path.join(contentPathLocalized, file)};
}
