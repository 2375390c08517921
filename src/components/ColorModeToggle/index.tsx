import type {ReactNode} from 'react';
import {useColorMode} from '@docusaurus/theme-common';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** Light or dark. The picture follows the scheme by CSS, so it is right before any script has run. */
export default function ColorModeToggle(): ReactNode {
  const t = useMessages();
  const {colorMode, setColorMode} = useColorMode();
  return (
    <button
      type="button"
      className={styles.toggle}
      data-needs-script=""
      aria-label={t('colorMode.toggle')}
      title={t('colorMode.toggle')}
      onClick={() => setColorMode(colorMode === 'dark' ? 'light' : 'dark')}>
      <svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true">
        <circle cx="12" cy="12" r="8.5" fill="none" stroke="currentColor" strokeWidth="1.5" />
        <path d="M12 3.5a8.5 8.5 0 0 1 0 17z" fill="currentColor" />
      </svg>
    </button>
  );
}
