import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEditionLink} from '../../components/EditionMenu/useEditionLink';
import {useMessages} from '../../messages/useMessages';
import {useTranslationSite} from '../../plugins/translation/client/useTranslationSite';
import BookLinks from '../../plugins/pdf/theme/BookLinks';
import styles from './styles.module.css';

const LINKS = ['about-this-site', 'source-map', 'translators-guide'] as const;

/** Between the licences in the one message. */
const SEPARATOR = ' · ';

export default function Footer(): ReactNode {
  const t = useMessages();
  const toEdition = useEditionLink();
  const {siteConfig} = useDocusaurusContext();
  const {statusUrl} = useTranslationSite();
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>
          <strong>{siteConfig.title}</strong> {t('footer.source')}
        </p>
        <nav aria-label={t('footer.label')}>
          {LINKS.map((docId) => (
            <Link key={docId} to={toEdition(docId)}>
              {t(`footer.${docId}`)}
            </Link>
          ))}
          <Link to={statusUrl}>{t('translation.overview.title')}</Link>
          <BookLinks isShort>{t('book.download')}</BookLinks>
        </nav>
        <p className={styles.licences}>
          {t('footer.licence')
            .split(SEPARATOR)
            .map((licence) => (
              <span key={licence}>{licence}</span>
            ))}
        </p>
      </div>
    </footer>
  );
}
