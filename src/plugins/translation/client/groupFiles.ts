import type {FileReport} from '../statusPage/statusReport';

/** Files under one heading. */
export interface FileGroup {
  /** The name of an edition; undefined for files that are no pages. */
  edition: string | undefined;
  files: readonly FileReport[];
}

/** The pages by edition in the order they come, and then what is no page. */
export function groupFiles(files: readonly FileReport[]): FileGroup[] {
  const editions = new Set(files.flatMap(({page}) => (page ? [page.edition] : [])));
  return [...editions, undefined]
    .map((edition) => ({edition, files: files.filter(({page}) => page?.edition === edition)}))
    .filter((group) => group.files.length > 0);
}

/** How much of a file is up to date, in per cent, rounded down: 100 means all. */
export function toPercent({totals}: Pick<FileReport, 'totals'>): number {
  const wanted = totals['up-to-date'] + totals.outdated + totals.missing;
  return wanted === 0 ? 100 : Math.floor((totals['up-to-date'] / wanted) * 100);
}
