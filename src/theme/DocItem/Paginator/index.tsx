import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useMessages} from '../../../messages/useMessages';
import {useTitleLang} from '../../../plugins/translation/client/useSourceLang';
import styles from './styles.module.css';

/** The pages before and after in the order of the book. */
export default function DocItemPaginator(): ReactNode {
  const t = useMessages();
  const titleLang = useTitleLang();
  const {previous, next} = useDoc().metadata;
  return (
    <nav className={styles.path} aria-label={t('path.label')}>
      {previous && (
        <Link to={previous.permalink} rel="prev">
          <small>{t('path.previous')}</small>
          <span lang={titleLang(previous.permalink)}>{previous.title}</span>
        </Link>
      )}
      {next && (
        <Link to={next.permalink} rel="next" className={styles.next}>
          <small>{t('path.next')}</small>
          <span lang={titleLang(next.permalink)}>{next.title}</span>
        </Link>
      )}
    </nav>
  );
}
