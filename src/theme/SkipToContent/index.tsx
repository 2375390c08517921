import type {ReactNode} from 'react';
import {translate} from '@docusaurus/Translate';
import styles from './styles.module.css';

/** A plain link to the page's `<main>`: it needs no script. */
export default function SkipToContent(): ReactNode {
  return (
    <a className={styles.skip} href="#main">
      {translate({id: 'theme.common.skipToMainContent', message: 'Skip to main content'})}
    </a>
  );
}
