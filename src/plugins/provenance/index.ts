import path from 'node:path';
import type {AllContent, LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import logger from '@docusaurus/logger';
import {loadLedger} from './ledger/loadLedger';
import type {Ledger} from './ledger/ledger';
import type {PluginOptions} from './options';
import {toLocalParagraphs, toTellings, type Tellings} from './sourceMap/sourceMap';
import {checkEdition, ensureNoFindings, reportFindings} from './telling/checkEdition';
import {loadPagePairs} from './telling/loadPages';
import type {PagePair} from './telling/pages';

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
      const paragraphs = toLocalParagraphs(content, i18n.currentLocale);
      await actions.createData('paragraphs.json', paragraphs);
    },

    async allContentLoaded({allContent, actions}) {
      const ledger = allContent.provenance![options.id] as Ledger;
      const tellings: Tellings = {};
      const sourceMaps: Record<string, string> = {};
      for (const version of docsVersions(allContent)) {
        const pairs = await loadPagePairs({siteDir, version, options});
        const findings = checkEdition({ledger, pairs, options, versionName: version.versionName, i18n});
        ensureNoFindings(findings.errors);
        reportFindings(findings.warnings, logger.warn);
        tellings[version.versionName] = toTellings(pairs.map(servedPage));
        sourceMaps[version.versionName] = sourceMapPermalink(version, options);
      }
      await actions.createData('tellings.json', tellings);
      actions.setGlobalData({sourceMaps});
    },
  };
}

function docsVersions(allContent: AllContent): LoadedVersion[] {
  const docs = allContent['docusaurus-plugin-content-docs']?.default as LoadedContent | undefined;
  return docs?.loadedVersions ?? [];
}

function servedPage({source, target}: PagePair) {
  return target ?? source;
}

function sourceMapPermalink({docs, versionName}: LoadedVersion, {sourceMapDocId}: PluginOptions): string {
  const doc = docs.find(({id}) => id === sourceMapDocId);
  if (!doc) {
    throw new Error(
      `Edition "${versionName}" has no page "${sourceMapDocId}": add one that shows <SourceMap />, or name it in the provenance option "sourceMapDocId".`,
    );
  }
  return doc.permalink;
}
