import type {Site} from '../book/readSite';
import {UnknownName} from '../unknownName';
import type {NamedThing} from '../unknownName';
import type {BookRequest} from './bookName';

export interface Wanted {
  /** As asked for: `ko`, `ko+en`; none means all. */
  locales: readonly string[];
  editions: readonly string[];
}

/**
 * The books that are asked for, without a word all of them: one per locale, and the source beside each
 * translation. A locale or an edition that the site does not have is an error.
 */
export function listRequests(site: Site, {locales, editions}: Wanted): BookRequest[] {
  const found = sortLocales(site);
  const versions = [...new Set(site.pages.map(({version}) => version))].sort();
  const combinations = locales.length > 0 ? locales.map((one) => one.split('+')) : listCombinations(found);
  ensureKnown(combinations.flat(), found, 'locale');
  ensureKnown(editions, versions, 'edition');
  return (editions.length > 0 ? editions : versions).flatMap((version) =>
    combinations.filter((one) => one.every((locale) => hasPages(site, locale, version))).map((one) => ({locales: one, version})),
  );
}

/** The source locale, whose pages lie highest, then the others by name. */
function sortLocales({pages}: Site): string[] {
  const heights = new Map<string, number>();
  for (const {locale, route} of pages) heights.set(locale, Math.min(heights.get(locale) ?? Infinity, route.length));
  return [...heights].toSorted(([a, high], [b, low]) => high - low || (a < b ? -1 : 1)).map(([locale]) => locale);
}

function listCombinations([source, ...targets]: readonly string[]): string[][] {
  return [[source!], ...targets.map((target) => [target]), ...targets.map((target) => [source!, target])];
}

function hasPages({pages}: Site, locale: string, version: string): boolean {
  return pages.some((page) => page.locale === locale && page.version === version);
}

function ensureKnown(wanted: readonly string[], known: readonly string[], thing: NamedThing): void {
  const unknown = wanted.find((one) => !known.includes(one));
  if (unknown !== undefined) throw new UnknownName(thing, unknown, known);
}
