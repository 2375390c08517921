/** What a development server of several locales must know of the site. */
export interface DevSite {
  /** Absolute. */
  siteDir: string;
  /** Of the default locale. */
  baseUrl: string;
  /** The default one first. */
  locales: readonly [string, ...string[]];
}

/**
 * The locale that serves an address: the one whose name follows the base URL, else the default one.
 *
 * @example chooseLocale('/en/overview/?q=5G', {baseUrl: '/', locales: ['ko', 'en']}) // => 'en'
 */
export function chooseLocale(url: string, {baseUrl, locales: [first, ...others]}: Pick<DevSite, 'baseUrl' | 'locales'>): string {
  const {pathname} = new URL(url, 'http://host');
  const found = others.find((locale) => `${pathname}/`.startsWith(`${baseUrl}${locale}/`));
  return found ?? first;
}
