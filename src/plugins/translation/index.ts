import path from 'node:path';
import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {getLocaleConfig, normalizeUrl} from '@docusaurus/utils';
import {loadPluginMessages} from '../../messages/node/loadPluginMessages';
import {createBaselineReader} from './compile/createBaselineReader';
import {createPageReader} from './compile/createPageReader';
import {createPageRules} from './compile/createPageRules';
import {createPageIndex} from './compile/pageIndex';
import {listDocPages} from './compile/listDocPages';
import {toDevServer} from './dev/toDevServer';
import type {PluginOptions} from './options';
import {listUntranslated, type TranslationGlobalData} from './reading/translationGlobalData';
import {describeOutdated} from './status/describeOutdated';
import {loadSite} from './status/loadSite';
import type {Project} from './status/project';
import {toStatusReport} from './statusPage/toStatusReport';
import {BASELINE} from './tree/resolveScope';

export {validateOptions} from './options';

/** Tells the state of every translation: to readers in the page, in its head and on a page of its own; to translators in the log. */
export default function translationPlugin(context: LoadContext, options: PluginOptions): Plugin {
  const {siteDir, baseUrl, i18n} = context;
  const {sourceLocale = i18n.defaultLocale, statusPath, onOutdated, onBrokenTranslation} = options;
  const targetLocale = i18n.currentLocale;
  const targetLocales = i18n.locales.filter((locale) => locale !== sourceLocale);
  const baselineFile = path.join(siteDir, 'i18n', targetLocale, BASELINE);
  const sourceLang = getLocaleConfig(i18n, sourceLocale).htmlLang;
  const pages = createPageIndex();
  let projects: Project[] = [];
  return {
    name: 'translation',
    getThemePath: () => './theme',
    getPathsToWatch: () => targetLocales.map((locale) => path.join(siteDir, 'i18n', locale, BASELINE)),
    getDefaultCodeTranslationMessages: () => loadPluginMessages(__dirname, targetLocale),

    // Docusaurus keeps data in the order in which plugins end their last hook, which is another every time; what is there before keeps its place.
    contentLoaded: ({actions}) => actions.setGlobalData({}),

    async allContentLoaded({allContent, actions}) {
      const listed = pages.replace(listDocPages(allContent, context));
      projects = await Promise.all(targetLocales.map((locale) => loadSite({siteDir, sourceLocale, targetLocale: locale})));
      const report = await actions.createData('status.json', toStatusReport(projects, listed));
      const statusUrl = normalizeUrl([baseUrl, statusPath]);
      const untranslated = await listUntranslated(listed, {baseUrl, targetLocales});
      actions.setGlobalData({sourceLocale, statusUrl, untranslated} satisfies TranslationGlobalData);
      actions.addRoute({path: statusUrl, component: '@theme/TranslationStatus', modules: {report}, exact: true});
    },

    configureWebpack(config) {
      if (targetLocale === sourceLocale) return {};
      const describe = createPageReader({siteDir, sourceLocale, targetLocale, sourceLang, pages, readBaseline: createBaselineReader(baselineFile)});
      const rules = createPageRules(config.module?.rules ?? [], {siteDir, baselineFile, pages, describe, onBrokenTranslation});
      return {mergeStrategy: {'module.rules': 'replace'}, module: {rules}, devServer: toDevServer(baseUrl)};
    },

    async postBuild() {
      const project = projects.find((candidate) => candidate.targetLocale === targetLocale);
      const sentence = project && describeOutdated(project);
      if (sentence !== undefined) logger.report(onOutdated)(sentence);
    },
  };
}
