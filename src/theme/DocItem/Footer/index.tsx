import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEditionLink} from '../../../components/EditionMenu/useEditionLink';
import {useMessages} from '../../../messages/useMessages';
import BookLinks from '../../../plugins/pdf/theme/BookLinks';
import styles from './styles.module.css';

/** What a reader can take along, and what one who found a mistake can do about it. */
export default function DocItemFooter(): ReactNode {
  const t = useMessages();
  const {editUrl} = useDoc().metadata;
  const toEdition = useEditionLink();
  return (
    <footer className={styles.footer}>
      <span className={styles.books}>
        {t('book.download')} <BookLinks />
      </span>
      <Link to={`${toEdition('about-this-site')}#report`}>{t('report.link')}</Link>
      {editUrl && <a href={editUrl}>{t('report.edit')}</a>}
    </footer>
  );
}
