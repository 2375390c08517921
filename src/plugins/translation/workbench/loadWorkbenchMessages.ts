import path from 'node:path';
import type {Resources} from '../../../messages';
import {loadResources} from '../../../messages/node/loadResources';

/** The words of the workbench in one language of the commands. */
export function loadWorkbenchMessages(locale: string): Promise<Resources> {
  return loadResources(path.join(__dirname, 'messages', `${locale}.json`));
}
