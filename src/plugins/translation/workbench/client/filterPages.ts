import type {PageSummary} from '../protocol';

/** Which pages a translator wants to see. */
export const FILTERS = ['all', 'open', 'outdated', 'missing', 'orphaned'] as const;

export type Filter = (typeof FILTERS)[number];

const FITS: Readonly<Record<Filter, (totals: PageSummary['totals']) => boolean>> = {
  all: () => true,
  open: ({outdated, missing, orphaned}) => outdated + missing + orphaned > 0,
  outdated: ({outdated}) => outdated > 0,
  missing: ({missing}) => missing > 0,
  orphaned: ({orphaned}) => orphaned > 0,
};

/** The pages in a state whose path has all the words, in whatever order. */
export function filterPages(pages: readonly PageSummary[], {words, filter}: {words: string; filter: Filter}): PageSummary[] {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  return pages.filter(({path, totals}) => FITS[filter](totals) && wanted.every((word) => path.toLowerCase().includes(word)));
}
