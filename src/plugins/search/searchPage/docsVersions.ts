import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';

/** The versions of all docs of a site; none on a site without docs. */
export function docsVersions(allContent: AllContent): LoadedVersion[] {
  const instances = allContent[DOCS_PLUGIN] ?? {};
  return Object.keys(instances).sort().flatMap((id) => (instances[id] as LoadedContent).loadedVersions);
}
