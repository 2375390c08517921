import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {toResources, type Resources} from '../../../messages';

const MESSAGES = path.join(__dirname, '../messages');

/** Our words in a language, which the `code.json` of a site may replace; in English where we have none. */
export async function loadDefaultMessages(locale: string): Promise<Resources> {
  const [language] = locale.split('-');
  return toResources(JSON.parse(await readMessages(language === 'ko' ? 'ko' : 'en')));
}

function readMessages(language: string): Promise<string> {
  return readFile(path.join(MESSAGES, `${language}.json`), 'utf8');
}
