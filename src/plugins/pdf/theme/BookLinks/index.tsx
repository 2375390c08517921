import {Fragment, type ReactNode} from 'react';
import {useActiveVersion, useLatestVersion} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';

export interface BookLinksProps {
  /** The reader's own language alone: there is room for one link. */
  isShort?: boolean;
  /** What the link says, instead of the names of its languages. */
  children?: ReactNode;
}

/** The books of the edition the reader is in: in the page's language, and beside the others. */
export default function BookLinks({isShort = false, children}: BookLinksProps): ReactNode {
  const {siteConfig, i18n} = useDocusaurusContext();
  const latest = useLatestVersion(undefined);
  const {name: version} = useActiveVersion(undefined) ?? latest;
  const {currentLocale, defaultLocale, locales} = i18n;
  // Other locales lie below the site; books are those of the whole of it.
  const root = currentLocale === defaultLocale ? siteConfig.baseUrl : siteConfig.baseUrl.replace(new RegExp(`${currentLocale}/$`), '');
  const partners = currentLocale === defaultLocale ? locales.filter((locale) => locale !== currentLocale) : [currentLocale];
  const books = [[currentLocale], ...(isShort ? [] : partners.map((partner) => [defaultLocale, partner]))];
  return books.map((languages) => {
    const book = [...languages, version].join('-');
    return (
      <a key={book} href={`${root}pdf/${book}.pdf`} type="application/pdf">
        {children ?? <LanguageNames locales={languages} />}
        {!isShort && <BookFigures book={book} />}
      </a>
    );
  });
}

/** Each language under its own name: «한국어 + English». */
function LanguageNames({locales}: {locales: readonly string[]}): ReactNode {
  const {localeConfigs, currentLocale} = useDocusaurusContext().i18n;
  return locales.map((locale, index) => {
    const {label, htmlLang} = localeConfigs[locale]!;
    return (
      <Fragment key={locale}>
        {index > 0 && ' + '}
        <span lang={locale === currentLocale ? undefined : htmlLang}>{label}</span>
      </Fragment>
    );
  });
}

/**
 * Empty here: size and page count are written into the finished pages, when the books are made. React
 * leaves alone what is inside an element whose HTML it was given whole.
 */
function BookFigures({book}: {book: string}): ReactNode {
  return <small data-book-figures={book} suppressHydrationWarning dangerouslySetInnerHTML={{__html: ''}} />;
}
