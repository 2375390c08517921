/** Where the reader's languages are kept, with the site's namespace behind it. */
export const STORAGE_KEY = 'parallel';

/**
 * The language beside that of the page, of those a reader reads in: the other one.
 *
 * @example
 * toPartner('ko en', {locale: 'en', others: ['ko', 'fr']}) // => 'ko'
 */
export function toPartner(kept: string | null, {locale, others}: {locale: string; others: readonly string[]}): string | undefined {
  return kept?.split(' ').find((one) => one !== locale && others.includes(one));
}
