import type {ReactNode} from 'react';
import {useBench} from './benchContext';
import styles from './workbench.module.css';

/** In the place of a page, before one is chosen. */
export default function Welcome({onStart}: {onStart: () => void}): ReactNode {
  const {t} = useBench();
  return (
    <div className={styles.welcome}>
      <h2>{t('workbench.welcome.title')}</h2>
      <p>{t('workbench.welcome.text')}</p>
      <button type="button" onClick={onStart}>
        {t('workbench.welcome.start')}
      </button>
    </div>
  );
}
