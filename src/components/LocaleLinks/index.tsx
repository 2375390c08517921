import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';

/** The same page in every other language, each named in itself. */
export default function LocaleLinks(): ReactNode {
  const {currentLocale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const {createUrl} = useAlternatePageUtils();
  return locales
    .filter((locale) => locale !== currentLocale)
    .map((locale) => {
      const {label, htmlLang} = localeConfigs[locale]!;
      return (
        <a
          key={locale}
          className="locale-link"
          href={createUrl({locale, fullyQualified: false})}
          lang={htmlLang}
          hrefLang={htmlLang}>
          {label}
        </a>
      );
    });
}
