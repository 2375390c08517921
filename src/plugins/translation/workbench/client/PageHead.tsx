import type {ReactNode} from 'react';
import type {Totals} from '../../status/summarizePage';
import type {PageView} from '../protocol';
import {useBench} from './benchContext';
import styles from './workbench.module.css';

interface PageHeadProps {
  page: PageView;
  totals: Totals;
  /** Whether only what needs work is shown. */
  isShort: boolean;
  onShort: (isShort: boolean) => void;
  onNext: () => void;
}

/** Which page is open, how far it is, and where to go on. */
export default function PageHead({page, totals, isShort, onShort, onNext}: PageHeadProps): ReactNode {
  const {t} = useBench();
  const wanted = totals['up-to-date'] + totals.outdated + totals.missing;
  return (
    <div className={styles.head}>
      <h2>{page.path}</h2>
      <p>
        {page.targetFile === null ? t('workbench.page.new', {path: page.targetPath}) : page.targetPath}
        {page.movesTo !== null && ` ${t('workbench.page.moves', {path: page.movesTo})}`}
      </p>
      <p className={styles.progress}>
        <meter aria-label={t('workbench.page.progress')} min={0} max={wanted} value={totals['up-to-date']} />
        <span>{t('workbench.page.done', {done: totals['up-to-date'], wanted})}</span>
        {totals.outdated + totals.missing > 0 && (
          <button type="button" onClick={onNext}>
            {t('workbench.page.next')}
          </button>
        )}
        <label>
          <input type="checkbox" checked={isShort} onChange={(event) => onShort(event.currentTarget.checked)} /> {t('workbench.page.short')}
        </label>
      </p>
    </div>
  );
}
