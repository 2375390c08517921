import type {AllContent, LoadContext} from '@docusaurus/types';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {PluginOptions} from '../options';
import {loadPagePairs} from './loadPagePairs';
import type {PagePair} from './pages';

/** One version of the docs in the locale being built. */
export interface Edition {
  versionName: string;
  /** As they are read. */
  pairs: PagePair[];
  /** The permalink of the page that shows the source map. */
  sourceMap: string;
}

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';

export interface LoadEditionsParams {
  allContent: AllContent;
  context: Pick<LoadContext, 'siteDir'>;
  options: PluginOptions;
}

export async function loadEditions({allContent, context, options}: LoadEditionsParams): Promise<Edition[]> {
  return Promise.all(
    docsVersions(allContent).map(async (version) => ({
      versionName: version.versionName,
      pairs: await loadPagePairs({siteDir: context.siteDir, version, options}),
      sourceMap: sourceMapPermalink(version, options),
    })),
  );
}

/** @throws {Error} when the site has no docs under the id that our components ask for. */
export function docsVersions(allContent: AllContent): LoadedVersion[] {
  const instances = allContent[DOCS_PLUGIN] ?? {};
  const docs = instances.default as LoadedContent | undefined;
  if (!docs) {
    const ids = Object.keys(instances).sort().map((id) => `"${id}"`);
    const actual = ids.length > 0 ? `docs of no other id than ${ids.join(', ')}` : 'site without docs';
    throw new Error(`Unexpected ${actual}, expected a ${DOCS_PLUGIN} without an id: the provenance plugin marks its pages`);
  }
  return docs.loadedVersions;
}

/** @throws {Error} when the edition has no such page. */
export function sourceMapPermalink(
  {docs, versionName}: LoadedVersion,
  {sourceMapDocId}: Pick<PluginOptions, 'sourceMapDocId'>,
): string {
  const doc = docs.find(({id}) => id === sourceMapDocId);
  if (!doc) {
    throw new Error(
      `Unexpected edition "${versionName}" without a page "${sourceMapDocId}", expected one that shows <SourceMap />: add it, or name yours in the provenance option "sourceMapDocId"`,
    );
  }
  return doc.permalink;
}
