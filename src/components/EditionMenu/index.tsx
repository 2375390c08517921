import type {ReactNode} from 'react';
import {useLocation} from '@docusaurus/router';
import Link from '@docusaurus/Link';
import {useActiveDocContext, useLatestVersion, useVersions} from '@docusaurus/plugin-content-docs/client';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** Every edition of the page the reader is on, under the short name of the open one. A native disclosure: it needs no script. */
export default function EditionMenu(): ReactNode {
  const t = useMessages();
  const latest = useLatestVersion(undefined);
  const {activeVersion = latest, alternateDocVersions} = useActiveDocContext(undefined);
  const {pathname} = useLocation();
  // `current` is the name Docusaurus gives to the edition that has not been cut.
  const short = activeVersion.name === 'current' ? t('edition.current') : t('edition.short', {edition: activeVersion.name});
  return (
    <details className={styles.menu} key={pathname}>
      <summary aria-label={t('edition.menu', {edition: short})}>{short}</summary>
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
