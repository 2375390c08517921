import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {useMessages} from '../../../../messages/useMessages';
import type {Translate} from '../../../../messages';
import {usePageTranslation} from '../../client/pageTranslationContext';
import {useTranslationSite} from '../../client/useTranslationSite';
import type {PageTranslation} from '../../reading/pageTranslation';
import styles from './styles.module.css';

/** Tells how the page and its source differ, and leads to the source and to the state of all pages. Nothing on a page that is up to date. */
export default function TranslationNotice(): ReactNode {
  const t = useMessages();
  const translation = usePageTranslation();
  const {locale, localeConfigs} = useLocaleConfigs();
  const {sourceLocale, sourceLang, statusUrl, toLanguageName} = useTranslationSite();
  const {createUrl} = useAlternatePageUtils();
  const language = toLanguageName(sourceLocale);
  return translation ? (
    <aside className={styles.notice} lang={localeConfigs[locale]!.htmlLang} aria-label={t('translation.notice.label')} data-translation-notice={translation.state} data-search-ignore="">
      <p>{describe(translation, language, t)}</p>
      <p>
        {/* Another locale is another site: not a link of the router. */}
        <a href={createUrl({locale: sourceLocale, fullyQualified: false})} hrefLang={sourceLang}>
          {t('translation.notice.source', {language})}
        </a>
        {' · '}
        <Link to={statusUrl}>{t('translation.overview.title')}</Link>
      </p>
    </aside>
  ) : null;
}

function useLocaleConfigs() {
  const {currentLocale: locale, localeConfigs} = useDocusaurusContext().i18n;
  return {locale, localeConfigs};
}

const COUNTED = ['outdated', 'missing', 'orphaned'] as const;

function describe(translation: PageTranslation, language: string, t: Translate): string {
  if (translation.state !== 'behind') return t(`translation.notice.${translation.state}`, {language});
  const parts = COUNTED.filter((name) => translation[name] > 0).map((name) => t(`translation.notice.count.${name}`, {count: translation[name]}));
  return t('translation.notice.behind', {parts});
}
