import type {Baseline, BaselinePage} from '../baseline/baseline';
import type {PagePair, Project} from './project';

/** The baseline with new records for some pages; a page that was renamed goes by its new name. */
export function updateBaseline({baseline}: Pick<Project, 'baseline'>, changed: ReadonlyMap<PagePair, BaselinePage>): Baseline {
  const pages = new Map(baseline.pages);
  for (const [{path, formerPath}, page] of changed) {
    if (formerPath !== null) pages.delete(formerPath);
    if (page.units.length > 0) pages.set(path, page);
    else pages.delete(path);
  }
  return {...baseline, pages};
}
