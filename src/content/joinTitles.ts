import {joinWords} from './joinWords';

/** The front matter that names a page: in its heading, in the contents, in links from its neighbours. */
const TITLES = ['title', 'sidebar_label', 'pagination_label'];

/** Front matter with {@link joinWords} in its titles; everything else as it is. */
export function joinTitles(frontMatter: Readonly<Record<string, unknown>>, language: string): Record<string, unknown> {
  const entries = Object.entries(frontMatter).map(([name, value]) => [
    name,
    typeof value === 'string' && TITLES.includes(name) ? joinWords(value, language) : value,
  ]);
  return Object.fromEntries(entries) as Record<string, unknown>;
}
