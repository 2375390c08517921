import path from 'node:path';
import type {Resources} from '../toResources';
import {loadResources} from './loadResources';

/** The words a plugin brings, of its directory `messages`; a site's `code.json` may replace them. In English where there are none. */
export function loadPluginMessages(pluginDir: string, locale: string): Promise<Resources> {
  const [language] = locale.split('-');
  return loadResources(path.join(pluginDir, 'messages', `${language === 'ko' ? 'ko' : 'en'}.json`));
}
