import {access} from 'node:fs/promises';
import type {DocPage} from '../compile/docPage';

/** What every page of the site may ask. */
export interface TranslationGlobalData {
  sourceLocale: string;
  /** Of the status page in the locale that is built. */
  statusUrl: string;
  /** The pages that a locale does not have, by their addresses after the base URL of a locale. Locales that have all are left out. */
  untranslated: Readonly<Record<string, readonly string[]>>;
}

interface ListUntranslatedParams {
  baseUrl: string;
  targetLocales: readonly string[];
}

export async function listUntranslated(pages: readonly DocPage[], {baseUrl, targetLocales}: ListUntranslatedParams): Promise<TranslationGlobalData['untranslated']> {
  const entries = await Promise.all(
    targetLocales.map(async (locale) => {
      const exist = await Promise.all(pages.map(({targetFiles}) => exists(targetFiles[locale]!)));
      const lacking = pages.filter((_, index) => !exist[index]);
      return [locale, lacking.map(({permalink}) => permalink.slice(baseUrl.length))] as const;
    }),
  );
  return Object.fromEntries(entries.filter(([, addresses]) => addresses.length > 0));
}

function exists(file: string): Promise<boolean> {
  return access(file).then(() => true, () => false);
}
