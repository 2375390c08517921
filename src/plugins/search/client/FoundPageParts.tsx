import {Fragment, type ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import Parts from './Parts';
import type {FoundPage, FoundReason} from './toFoundPage';
import {toParts} from './toParts';
import {useSearchSite} from './useSearchSite';
import styles from './results.module.css';

interface FoundPageProps {
  page: FoundPage;
}

/** Which page and section it is. */
export function FoundTitle({page: {locale, title, path}}: FoundPageProps): ReactNode {
  return (
    <span className={styles.title} lang={useOtherLang(locale)}>
      <Parts parts={title} />
      {path.map((heading, index) => (
        <Fragment key={index}>
          <span className={styles.step} aria-hidden="true">
            {' '}
            ›{' '}
          </span>
          <span className={styles.heading}>
            <Parts parts={heading} />
          </span>
        </Fragment>
      ))}
    </span>
  );
}

/** What it says there, and how it was found. */
export function FoundContext({page: {locale, excerpt, reasons}}: FoundPageProps): ReactNode {
  const lang = useOtherLang(locale);
  return (
    <>
      {excerpt.some(({text}) => text !== '') && (
        <span className={styles.excerpt} lang={lang}>
          <Parts parts={excerpt} />
        </span>
      )}
      {reasons.length > 0 && <Reasons reasons={reasons} />}
    </>
  );
}

/** The language of a locale, where it is not that of the page. */
function useOtherLang(locale: string): string | undefined {
  const site = useSearchSite();
  return locale === site.locale ? undefined : site.toLanguage(locale).lang;
}

function Reasons({reasons}: {reasons: readonly FoundReason[]}): ReactNode {
  const t = useMessages();
  return (
    <span className={styles.reasons}>
      {t('search.foundBy')}{' '}
      {reasons.map(({reason, typed, words}, index) => (
        <Fragment key={index}>
          {index > 0 && ', '}
          {t(`search.reason.${reason}`)} (<Words text={typed} /> → <Words text={words.join(', ')} />)
        </Fragment>
      ))}
    </span>
  );
}

/** Words of the reader or of an index, which may be in any language of the site. */
function Words({text}: {text: string}): ReactNode {
  const {locale} = useSearchSite();
  return <Parts parts={toParts({text, highlights: []}, locale)} />;
}
