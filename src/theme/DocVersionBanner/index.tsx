import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {
  useActiveDocContext,
  useDocsVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** Tells the reader of an earlier edition which one it is, and where this page stands in the newest. */
export default function DocVersionBanner(): ReactNode {
  const t = useMessages();
  const {isLast, label} = useDocsVersion();
  const latest = useLatestVersion(undefined);
  const {alternateDocVersions} = useActiveDocContext(undefined);
  return isLast ? null : (
    <aside className={styles.banner} aria-label={t('edition.banner')}>
      {t('edition.earlier', {edition: label})}{' '}
      <Link to={alternateDocVersions[latest.name]?.path ?? latest.path}>{t('edition.readNewest', {edition: latest.label})}</Link>
    </aside>
  );
}
