export interface ResolveLocaleParams {
  /** The locales there are messages in, the default one first. */
  locales: readonly [string, ...string[]];
  /** What the user asked for with `--locale`. */
  locale?: string;
  env: Readonly<Partial<Record<string, string>>>;
}

/**
 * The locale a command speaks: the one asked for, or the first set of LC_ALL, LC_MESSAGES and LANG
 * (as POSIX orders them), or the default when there are no messages in that language. A locale
 * asked for by name must exist.
 *
 * @example
 * resolveLocale({locales: ['ko', 'en'], env: {LANG: 'en_GB.UTF-8'}}) // => 'en'
 * resolveLocale({locales: ['ko', 'en'], env: {LANG: 'C'}}) // => 'ko'
 */
export function resolveLocale({locales, locale, env}: ResolveLocaleParams): string {
  if (locale === undefined) {
    const wanted = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
    return findLocale(wanted, locales) ?? locales[0];
  }
  const found = findLocale(locale, locales);
  if (found) return found;
  throw new Error(`Unexpected locale "${locale}", expected one of ${[...locales].sort().join(', ')}`);
}

/** The same locale, else the same language: `en_GB.UTF-8` finds en-GB, then en. */
function findLocale(posixName: string, locales: readonly string[]): string | undefined {
  const [tag = ''] = posixName.replaceAll('_', '-').split(/[.@]/);
  const [language = ''] = tag.split('-');
  return [tag, language]
    .map((wanted) => locales.find((locale) => locale.toLowerCase() === wanted.toLowerCase()))
    .find((locale) => locale !== undefined);
}
