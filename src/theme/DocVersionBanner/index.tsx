import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {
  useActiveDocContext,
  useDocsVersion,
  useLatestVersion,
} from '@docusaurus/plugin-content-docs/client';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {joinWords} from '../../content/joinWords';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** Tells the reader of an earlier edition which one it is, and where this page stands in the newest. */
export default function DocVersionBanner(): ReactNode {
  const t = useMessages();
  const {isLast, label} = useDocsVersion();
  const latest = useLatestVersion(undefined);
  const {currentLocale} = useDocusaurusContext().i18n;
  const {alternateDocVersions} = useActiveDocContext(undefined);
  return isLast ? null : (
    <aside className={styles.banner} aria-label={t('edition.banner')}>
      {joinWords(t('edition.earlier', {edition: label}), currentLocale)}{' '}
      <Link to={alternateDocVersions[latest.name]?.path ?? latest.path}>
        {joinWords(t('edition.readNewest', {edition: latest.label}), currentLocale)}
      </Link>
    </aside>
  );
}
