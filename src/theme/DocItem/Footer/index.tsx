import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import {useEditionLink} from '../../../components/EditionMenu/useEditionLink';
import {useMessages} from '../../../messages/useMessages';
import styles from './styles.module.css';

/** What a reader who found a mistake can do about it. */
export default function DocItemFooter(): ReactNode {
  const t = useMessages();
  const {editUrl} = useDoc().metadata;
  const toEdition = useEditionLink();
  return (
    <footer className={styles.footer}>
      <Link to={`${toEdition('about-this-site')}#report`}>{t('report.link')}</Link>
      {editUrl && <a href={editUrl}>{t('report.edit')}</a>}
    </footer>
  );
}
