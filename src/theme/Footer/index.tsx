import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useEditionLink} from '../../components/EditionMenu/useEditionLink';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

const LINKS = ['about-this-site', 'source-map', 'translators-guide'] as const;

export default function Footer(): ReactNode {
  const t = useMessages();
  const toEdition = useEditionLink();
  const {siteConfig} = useDocusaurusContext();
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
        </nav>
        <p>{t('footer.licence')}</p>
      </div>
    </footer>
  );
}
