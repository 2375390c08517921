import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import {useActiveDocContext, useLatestVersion, useVersions} from '@docusaurus/plugin-content-docs/client';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** Every edition of the page the reader is on. A native disclosure: it needs no script. */
export default function EditionMenu(): ReactNode {
  const t = useMessages();
  const latest = useLatestVersion(undefined);
  const {activeVersion = latest, alternateDocVersions} = useActiveDocContext(undefined);
  const {pathname} = useLocation();
  return (
    <details className={styles.menu} key={pathname}>
      <summary aria-label={t('edition.menu', {edition: activeVersion.label})}>{t('edition.short')}</summary>
      <ul>
        {useVersions(undefined).map(({name, label, path}) => (
          <li key={name}>
            <Link
              to={alternateDocVersions[name]?.path ?? path}
              aria-current={name === activeVersion.name ? 'true' : undefined}>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
