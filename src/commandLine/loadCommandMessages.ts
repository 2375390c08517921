import path from 'node:path';
import {resolveLocale} from '../messages';
import type {Translate} from '../messages';
import {loadMessages} from '../messages/node/loadMessages';
import type {CommandIo} from './commandIo';

const LOCALES = ['ko', 'en'] as const;
const I18N_DIR = path.join(__dirname, '../../i18n');

/** The language of the terminal, or the one asked for with `--locale`, as far as there are messages in it. */
export function resolveCommandLocale({env}: Pick<CommandIo, 'env'>, locale?: string): string {
  return resolveLocale({locales: LOCALES, locale, env});
}

/** The commands speak the language of the terminal, or the one asked for with `--locale`. */
export async function loadCommandMessages({env}: Pick<CommandIo, 'env'>, locale?: string): Promise<Translate> {
  return loadMessages(path.join(I18N_DIR, resolveCommandLocale({env}, locale)));
}
