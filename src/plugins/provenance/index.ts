import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import logger from '@docusaurus/logger';
import type {Ledger} from './ledger/ledger';
import {loadLedger} from './ledger/loadLedger';
import {loadEditions} from './telling/loadEditions';
import type {PluginOptions} from './options';
import {toLocalParagraphs, toTellings} from './sourceMap/sourceMap';
import {checkEdition, ensureNoFindings, reportFindings} from './telling/checkEdition';
import {servedPage} from './telling/pages';

export {validateOptions} from './options';

/** Facts of a source text: marked in the pages, checked at build, shown to the reader. */
export default function provenancePlugin(context: LoadContext, options: PluginOptions): Plugin<Ledger> {
  const {siteDir, i18n} = context;
  return {
    name: 'provenance',
    getThemePath: () => './theme',
    getPathsToWatch: () => [path.join(siteDir, options.ledger)],
    loadContent: () => loadLedger({siteDir, ledger: options.ledger, locales: i18n.locales}),

    async contentLoaded({content, actions}) {
      await actions.createData('paragraphs.json', toLocalParagraphs(content, i18n.currentLocale));
      // Docusaurus keeps data in the order in which plugins end their last hook, which is another every time; what is there before keeps its place.
      actions.setGlobalData({});
    },

    async allContentLoaded({allContent, actions}) {
      const ledger = allContent.provenance![options.id] as Ledger;
      const editions = await loadEditions({allContent, context, options});
      const findings = editions.map((edition) => checkEdition({...edition, ledger, options, i18n}));
      ensureNoFindings(findings.flatMap(({errors}) => errors));
      reportFindings(findings.flatMap(({warnings}) => warnings), logger.warn);
      const byVersion = editions.map(({versionName, pairs}) => [versionName, toTellings(pairs.map(servedPage))]);
      await actions.createData('tellings.json', Object.fromEntries(byVersion));
      actions.setGlobalData({sourceMaps: Object.fromEntries(editions.map((edition) => [edition.versionName, edition.sourceMap]))});
    },
  };
}
