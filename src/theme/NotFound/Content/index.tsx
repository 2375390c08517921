import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Translate from '@docusaurus/Translate';
import {useMessages} from '../../../messages/useMessages';
import styles from './styles.module.css';

export default function NotFoundContent(): ReactNode {
  const t = useMessages();
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <h1>
        <Translate id="theme.NotFound.title">Page Not Found</Translate>
      </h1>
      <p>
        <Translate id="theme.NotFound.p1">We could not find what you were looking for.</Translate>
      </p>
      <p>
        <Link to="/">{t('notFound.home')}</Link> · <Link to="/overview">{t('notFound.overview')}</Link> ·{' '}
        <Link to="/glossary">{t('notFound.glossary')}</Link> · <Link to="/search">{t('search.page.title')}</Link>
      </p>
    </main>
  );
}
