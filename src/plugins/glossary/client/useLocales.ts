import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

/** The locale of the page, and the others of the site in their order. */
export function useLocales(): {locale: string; otherLocales: string[]} {
  const {currentLocale, locales} = useDocusaurusContext().i18n;
  return {locale: currentLocale, otherLocales: locales.filter((locale) => locale !== currentLocale)};
}
