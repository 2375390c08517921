import type {PagePair} from '../status/project';

/** What a user names with `PAGE` or `PAGE#unit`. */
export interface Place {
  page: PagePair;
  unit: string | undefined;
}

/**
 * Finds the page, by its path or by the end of it, with or without extension.
 *
 * @throws {Error} saying what there is when no page or no unit has that name, or several pages have.
 */
export function parsePlace(text: string, pages: readonly PagePair[]): Place {
  const [name = '', unit] = text.split(/#(.*)/s);
  const page = findPage(name, pages);
  if (unit === undefined || page.statuses.some(({id}) => id === unit)) return {page, unit};
  const ids = page.statuses.map(({id}) => id);
  throw new Error(`Unexpected unit "${unit}" of ${page.path}, expected one of ${ids.slice(0, MANY).join(', ')}${ids.length > MANY ? ', …' : ''}`);
}

const MANY = 12;

function findPage(name: string, pages: readonly PagePair[]): PagePair {
  const exact = pages.find((page) => page.path === name || page.targetPath === name);
  if (exact) return exact;
  const found = pages.filter(({path}) => `/${path}`.endsWith(`/${name}`) || `/${path.replace(/\.mdx?$/, '')}`.endsWith(`/${name}`));
  if (found.length === 1) return found[0]!;
  if (found.length > 1) throw new Error(`Unexpected page "${name}", expected one of ${found.map(({path}) => path).join(', ')}`);
  throw new Error(`Unexpected page "${name}", expected a path as \`status\` shows it`);
}
