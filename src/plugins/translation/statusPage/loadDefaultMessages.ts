import path from 'node:path';
import type {Resources} from '../../../messages';
import {loadResources} from '../../../messages/node/loadResources';

/** Our words in a language, which the `code.json` of a site may replace; in English where we have none. */
export function loadDefaultMessages(locale: string): Promise<Resources> {
  const [language] = locale.split('-');
  return loadResources(path.join(__dirname, '../messages', `${language === 'ko' ? 'ko' : 'en'}.json`));
}
