import {readFile} from 'node:fs/promises';

import {toResources} from '../toResources';
import type {Resources} from '../toResources';

/**
 * The messages of a translation file. An error names the file, and the key where there is one.
 *
 * @example
 * await loadResources('i18n/ko/commands.json') // => {'status.title': '번역 상태'}
 */
export async function loadResources(file: string): Promise<Resources> {
  try {
    return toResources(JSON.parse(await readFile(file, 'utf8')));
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`Failed to load messages from ${file}: ${reason}`, {cause});
  }
}
