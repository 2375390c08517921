import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {indexSite} from './indexer/indexSite';
import {loadAnalyzer} from './indexer/loadAnalyzer';
import {loadConcepts} from './indexer/loadConcepts';
import type {PluginOptions} from './options';

export {validateOptions} from './options';

/** Search that understands Korean, from files alone: an index for every locale and edition of the site. */
export default function searchPlugin({siteDir, baseUrl, i18n}: LoadContext, {glossary, indexDir, ignore}: PluginOptions): Plugin {
  return {
    name: 'search',
    getPathsToWatch: () => (glossary ? [path.join(siteDir, glossary)] : []),

    async contentLoaded({actions}) {
      actions.setGlobalData({indexDir});
    },

    async postBuild({outDir}) {
      const analyzer = await loadAnalyzer((error) => logger.warn(error.message));
      const concepts = glossary ? await loadConcepts(path.join(siteDir, glossary)) : [];
      await indexSite({dir: outDir, baseUrl, locale: i18n.currentLocale, indexDir, ignore, analyzer, concepts});
    },
  };
}
