import type {LoadContext, Plugin} from '@docusaurus/types';
import {loadPluginMessages} from '../../messages/node/loadPluginMessages';
import type {BilingualGlobalData} from './bilingualGlobalData';
import {createPlaceScript} from './inline/createPlaceScript';
import type {PluginOptions} from './options';

export {validateOptions} from './options';

/** Reading in two languages: side by side on demand, and from one to the other without losing the place. */
export default function bilingualPlugin({i18n, siteStorage}: LoadContext, options: PluginOptions): Plugin {
  const {content, keyAttribute, omit} = options;
  return {
    name: 'bilingual',
    getThemePath: () => './theme',
    getDefaultCodeTranslationMessages: () => loadPluginMessages(__dirname, i18n.currentLocale),
    contentLoaded: ({actions}) => actions.setGlobalData({content, keyAttribute, omit} satisfies BilingualGlobalData),
    injectHtmlTags: () => ({postBodyTags: [createPlaceScript({content, keyAttribute, siteStorage})]}),
  };
}
