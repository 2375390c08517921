import {toProblem} from '../../../commandLine/toProblem';
import {loadPage, type LoadedPage} from './loadPage';
import type {Scope} from './scope';

export interface LoadedPages {
  pages: LoadedPage[];
  problems: string[];
}

/** How many files are read at a time: enough to keep the disk busy. */
const BATCH = 16;

/** Reads all pages; one that is malformed is a problem and holds up no other. */
export async function loadPages(scope: Scope, onProgress: (done: number) => void = () => undefined): Promise<LoadedPages> {
  const [pages, problems]: [LoadedPage[], string[]] = [[], []];
  for (let first = 0; first < scope.files.length; first += BATCH) {
    const batch = scope.files.slice(first, first + BATCH);
    for (const result of await Promise.allSettled(batch.map((file) => loadPage(file, scope)))) {
      if (result.status === 'fulfilled') pages.push(result.value);
      else problems.push(toProblem(result.reason));
    }
    onProgress(first + batch.length);
  }
  return {pages, problems};
}
