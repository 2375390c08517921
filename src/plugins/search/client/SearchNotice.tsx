import type {ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import type {Problem} from './protocol';
import styles from './results.module.css';

interface SearchNoticeProps {
  problem: Problem | 'partial';
  onRetry: () => void;
}

/** What went wrong, and what the reader can do about it. */
export default function SearchNotice({problem, onRetry}: SearchNoticeProps): ReactNode {
  const t = useMessages();
  const needsReload = problem === 'outdated' || problem === 'broken';
  const isDevelopment = process.env.NODE_ENV === 'development' && problem === 'missing';
  return (
    <div className={styles.notice} role="alert">
      <p>{t(`search.problem.${isDevelopment ? 'development' : problem}`)}</p>
      {needsReload ? (
        <button type="button" className={styles.button} onClick={() => window.location.reload()}>
          {t('search.reload')}
        </button>
      ) : (
        <button type="button" className={styles.button} onClick={onRetry}>
          {t('search.retry')}
        </button>
      )}
    </div>
  );
}
