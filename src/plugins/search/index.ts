import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {normalizeUrl} from '@docusaurus/utils';
import {loadPluginMessages} from '../../messages/node/loadPluginMessages';
import {indexSite} from './indexer/indexSite';
import {loadAnalyzer} from './indexer/loadAnalyzer';
import {loadConcepts} from './indexer/loadConcepts';
import type {PluginOptions} from './options';
import {listEditions, type Edition} from './searchPage/listEditions';
import {listPages} from './searchPage/listPages';
import {listTerms} from './searchPage/listTerms';
import type {SearchGlobalData} from './searchPage/searchGlobalData';

export {validateOptions} from './options';

/** Search that understands Korean, from files alone: an index for every locale and edition, a box and a page. */
export default function searchPlugin(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, baseUrl, i18n} = context;
  const {glossary, indexDir, pagePath, ignore} = options;
  let editions: Edition[] = [];
  const loadGlossary = async () => (glossary ? loadConcepts(path.join(siteDir, glossary)) : []);
  return {
    name: 'search',
    getThemePath: () => './theme',
    getPathsToWatch: () => (glossary ? [path.join(siteDir, glossary)] : []),
    getDefaultCodeTranslationMessages: () => loadPluginMessages(__dirname, i18n.currentLocale),

    // Docusaurus keeps data in the order in which plugins end their last hook, which is another every time; what is there before keeps its place.
    contentLoaded: ({actions}) => actions.setGlobalData({}),

    async allContentLoaded({allContent, actions}) {
      editions = listEditions(allContent);
      const pageUrl = normalizeUrl([baseUrl, pagePath]);
      const terms = listTerms(await loadGlossary(), i18n.currentLocale);
      const contents = await actions.createData('contents.json', {pages: listPages(allContent), terms});
      actions.setGlobalData({indexDir, pageUrl, editions} satisfies SearchGlobalData);
      actions.addRoute({path: pageUrl, component: '@theme/SearchPage', modules: {contents}, exact: true});
    },

    async postBuild({outDir}) {
      const analyzer = await loadAnalyzer((error) => logger.warn(error.message));
      const lastEdition = editions.find(({isLast}) => isLast)?.name;
      const concepts = await loadGlossary();
      await indexSite({dir: outDir, baseUrl, locale: i18n.currentLocale, lastEdition, indexDir, ignore, analyzer, concepts});
    },
  };
}
