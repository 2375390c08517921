import type {ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import {useRecentSearches, useSearchSettings} from './useKept';
import styles from './facets.module.css';

/** What the reader can decide about the search on this device. */
export default function SearchPreferences(): ReactNode {
  const t = useMessages();
  const {settings, change} = useSearchSettings();
  const {recent, clear} = useRecentSearches();
  return (
    <details className={styles.preferences}>
      <summary>{t('search.settings')}</summary>
      <label>
        <input type="checkbox" checked={settings.singleKey} onChange={() => change({singleKey: !settings.singleKey})} />
        {t('search.settings.singleKey')}
      </label>
      <label>
        <input type="checkbox" checked={settings.keepsRecent} onChange={() => change({keepsRecent: !settings.keepsRecent})} />
        {t('search.settings.keepsRecent')}
      </label>
      {recent.length > 0 && (
        <button type="button" onClick={clear}>
          {t('search.recent.clear')}
        </button>
      )}
    </details>
  );
}
