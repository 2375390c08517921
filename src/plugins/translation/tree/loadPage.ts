import {readFile} from 'node:fs/promises';
import {addPluralForms} from '../alignment/addPluralForms';
import {listLocalized} from '../units/data/listLocalized';
import {listUnits, withPlace} from '../units/listUnits';
import type {Unit} from '../units/unit';
import type {FilePair} from './filePair';
import type {Scope} from './scope';

/** A source file and its translation with their units; `null` texts are files that do not exist. */
export interface LoadedPage extends FilePair {
  sourceText: string | null;
  targetText: string | null;
  sources: readonly Unit[];
  targets: readonly Unit[];
}

/**
 * Reads both files of a pair.
 *
 * @throws {Error} naming file and line when one of them is malformed.
 */
export async function loadPage(pair: FilePair, locales: Locales): Promise<LoadedPage> {
  const [sourceText, targetText] = await Promise.all([readText(pair.sourceFile), readText(pair.targetFile)]);
  return toLoadedPage(pair, {sourceText, targetText}, locales);
}

type Locales = Pick<Scope, 'sourceLocale' | 'targetLocale'>;

/**
 * Lists the units of both texts of a pair.
 *
 * @throws {Error} naming file and line when one of them is malformed.
 */
export function toLoadedPage(pair: FilePair, texts: Pick<LoadedPage, 'sourceText' | 'targetText'>, {sourceLocale, targetLocale}: Locales): LoadedPage {
  const list = (text: string | null, path: string, locale: string, other: string): Unit[] => {
    if (text === null) return [];
    return pair.type === 'localized' ? withPlace(path, () => listLocalized(text, {locale, other})) : listUnits(text, path);
  };
  const sources = list(texts.sourceText, pair.path, sourceLocale, targetLocale);
  const targets = list(texts.targetText, pair.targetPath, targetLocale, sourceLocale);
  return {...pair, ...texts, sources: addPluralForms(sources, targets), targets};
}

async function readText(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return null;
    throw new Error(`Failed to read ${file}`, {cause: error});
  });
}
