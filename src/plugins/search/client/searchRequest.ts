/** What a reader looks for, and where. */
export interface SearchRequest {
  query: string;
  /** Locales to search, the page's own first. */
  locales: string[];
  edition: string;
}

/** Where a site can be searched. */
export interface SearchScope {
  /** The locale of the page. */
  locale: string;
  /** Every locale with an index, in the order of the site. */
  locales: readonly string[];
  /** Names of the editions. */
  editions: readonly string[];
  /** The edition that is searched unless another is asked for. */
  edition: string;
}

/** Beyond these the others are searched only when asked for: each has an index to be loaded. */
const MOST_LOCALES_UNASKED = 3;

export function defaultLocales({locale, locales}: Pick<SearchScope, 'locale' | 'locales'>): string[] {
  return locales.length <= MOST_LOCALES_UNASKED ? orderLocales(locales, {locale, locales}) : [locale];
}

/** The page's own first, then in the order of the site; unknown ones left out. */
export function orderLocales(chosen: readonly string[], {locale, locales}: Pick<SearchScope, 'locale' | 'locales'>): string[] {
  return [locale, ...locales.filter((other) => other !== locale)].filter((known) => chosen.includes(known));
}

/**
 * The request in the address of a search page. What the site does not have is taken for not said.
 *
 * @example parseRequest('?q=5G&lang=en&edition=1.0', scope) // => {query: '5G', locales: ['en'], edition: '1.0'}
 */
export function parseRequest(search: string, scope: SearchScope): SearchRequest {
  const parameters = new URLSearchParams(search);
  const locales = orderLocales(parameters.getAll('lang'), scope);
  const edition = parameters.get('edition') ?? '';
  return {
    query: parameters.get('q') ?? '',
    locales: locales.length > 0 ? locales : defaultLocales(scope),
    edition: scope.editions.includes(edition) ? edition : scope.edition,
  };
}

/** The address of a request, without what goes without saying. The inverse of `parseRequest`. */
export function formatRequest({query, locales, edition}: SearchRequest, scope: SearchScope): string {
  const parameters = new URLSearchParams();
  if (query !== '') parameters.set('q', query);
  if (locales.join() !== defaultLocales(scope).join()) locales.forEach((locale) => parameters.append('lang', locale));
  if (edition !== scope.edition) parameters.set('edition', edition);
  const search = parameters.toString();
  return search === '' ? '' : `?${search}`;
}
