import type {DocPage} from './docPage';

/** The pages that are built, found by either of the files they can be made from. */
export interface PageIndex {
  find(file: string): DocPage | undefined;
  /** While a site is developed, pages come and go. */
  replace(pages: readonly DocPage[]): readonly DocPage[];
}

export function createPageIndex(): PageIndex {
  let byFile = new Map<string, DocPage>();
  return {
    find: (file) => byFile.get(file),
    replace(pages) {
      byFile = new Map(pages.flatMap((page) => [page.sourceFile, page.targetFile].map((file) => [file, page] as const)));
      return pages;
    },
  };
}
