import path from 'node:path';
import {posixPath} from '@docusaurus/utils';
import type {Baseline} from '../baseline/baseline';
import {describePage} from '../reading/describePage';
import type {ReadPage} from '../reading/remarkTranslation';
import {judgePage} from '../status/judgePage';
import {loadPage} from '../tree/loadPage';
import type {PageIndex} from './pageIndex';

export interface CreatePageReaderParams {
  siteDir: string;
  sourceLocale: string;
  targetLocale: string;
  /** Of the source locale, as in HTML. */
  sourceLang: string;
  pages: PageIndex;
  readBaseline: () => Promise<Baseline | undefined>;
}

/** Reads what there is to tell of the page that a file is compiled for. Without a baseline nothing is known of its passages. */
export function createPageReader({siteDir, sourceLocale, targetLocale, sourceLang, pages, readBaseline}: CreatePageReaderParams) {
  return async (file: string): Promise<ReadPage | undefined> => {
    const page = pages.find(file);
    if (!page) return undefined;
    const {path: name, sourceFile, targetFile, isTranslated} = page;
    if (!isTranslated) return {translation: {state: 'untranslated'}, marks: [], text: '', lang: sourceLang};
    const baseline = file === targetFile ? await readBaseline() : undefined;
    if (!baseline) return undefined;
    const pair = {path: name, targetPath: posixPath(path.relative(siteDir, targetFile)), sourceFile, targetFile, type: 'page'} as const;
    const {sources, targets, targetText} = await loadPage(pair, {sourceLocale, targetLocale});
    const records = baseline.pages.get(name)?.units ?? [];
    return {...describePage(judgePage({sources, targets, records, sourceLocale})), text: targetText ?? '', lang: sourceLang};
  };
}
