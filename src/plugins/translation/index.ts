import logger from '@docusaurus/logger';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {PluginOptions} from './options';
import {describeOutdated} from './status/describeOutdated';
import {loadSite} from './status/loadSite';

export {validateOptions} from './options';

/** The state of the translation, said by the build of every locale but the source's. */
export default function translationPlugin({siteDir, i18n}: LoadContext, {onOutdated}: PluginOptions): Plugin {
  return {
    name: 'translation',

    async postBuild() {
      if (onOutdated === 'ignore' || i18n.currentLocale === i18n.defaultLocale) return;
      const project = await loadSite({siteDir, sourceLocale: i18n.defaultLocale, targetLocale: i18n.currentLocale});
      const sentence = describeOutdated(project);
      if (sentence !== undefined) logger.report(onOutdated)(sentence);
    },
  };
}
