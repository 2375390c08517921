import type {Baseline, BaselinePage} from '../baseline/baseline';
import type {PagePair, Project} from './project';

/**
 * The baseline with new records for some pages. A page that was renamed goes by its new name as soon as
 * its translation has followed: until then the old one is what leads to it.
 */
export function updateBaseline({baseline}: Pick<Project, 'baseline'>, changed: ReadonlyMap<PagePair, BaselinePage>): Baseline {
  const pages = new Map(baseline.pages);
  for (const [{path, formerPath, movesTo}, page] of changed) {
    const name = movesTo && formerPath !== null ? formerPath : path;
    if (formerPath !== null) pages.delete(formerPath);
    if (page.units.length > 0) pages.set(name, page);
    else pages.delete(name);
  }
  return {...baseline, pages};
}
