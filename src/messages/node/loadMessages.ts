import path from 'node:path';

import {createMessages} from '../createMessages';
import type {MessagesParams, Translate} from '../createMessages';
import {loadResources} from './loadResources';

export interface LoadMessagesOptions extends Pick<MessagesParams, 'readings' | 'onError'> {
  /** The file in the locale's directory. */
  fileName?: string;
}

/**
 * The messages of the commands in one locale: `<localeDir>/commands.json`, in the shape of
 * Docusaurus' `code.json`. The directory is named after its locale.
 *
 * @example
 * const t = await loadMessages('i18n/ko');
 * t('status.title') // => '번역 상태'
 */
export async function loadMessages<Key extends string = string>(
  localeDir: string,
  {fileName = 'commands.json', ...options}: LoadMessagesOptions = {},
): Promise<Translate<Key>> {
  const resources = await loadResources(path.join(localeDir, fileName));
  return createMessages<Key>({...options, locale: path.basename(localeDir), resources});
}
