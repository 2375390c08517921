import {useEffect, useRef, useState, type ReactNode, type Ref} from 'react';
import type {PageSummary} from '../protocol';
import {formatAddress} from './address';
import {useBench} from './benchContext';
import {FILTERS, filterPages, type Filter} from './filterPages';
import {toPercent} from './openUnits';
import styles from './list.module.css';

interface PageListProps {
  pages: readonly PageSummary[];
  /** The path of the page that is open. */
  current: string | undefined;
  filterField: Ref<HTMLInputElement>;
}

/** The pages of the project with their state, as far as they are wanted. */
export default function PageList({pages, current, filterField}: PageListProps): ReactNode {
  const {t, drafts} = useBench();
  const [words, setWords] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const shown = filterPages(pages, {words, filter});
  const counts = drafts.count();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current!.querySelector('[aria-current]')?.scrollIntoView({block: 'nearest'});
  }, [current]);
  return (
    <>
      <div className={styles.filters} role="search">
        <label>
          {t('workbench.filter.words')}
          <input ref={filterField} type="search" autoComplete="off" spellCheck={false} value={words} onChange={(event) => setWords(event.currentTarget.value)} />
        </label>
        <label>
          {t('workbench.filter.state')}
          <select value={filter} onChange={(event) => setFilter(event.currentTarget.value as Filter)}>
            {FILTERS.map((name) => (
              <option key={name} value={name}>
                {t(`workbench.filter.${name}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className={styles.count}>
        {t('workbench.filter.count', {count: shown.length})}
      </p>
      <ul ref={list} className={styles.pages}>
        {shown.map((page) => (
          <li key={page.path}>
            <a href={formatAddress({path: page.path, unit: undefined})} aria-current={page.path === current ? 'page' : undefined}>
              <span className={styles.path}>{page.path}</span>
              <span className={styles.state}>{describe(page, counts.get(page.path) ?? 0, t)}</span>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Only what there is to do, or that there is nothing. */
function describe(page: PageSummary, drafts: number, t: ReturnType<typeof useBench>['t']): string {
  const {outdated, missing, orphaned} = page.totals;
  const parts = [
    ...(outdated > 0 ? [t('workbench.count.outdated', {count: outdated})] : []),
    ...(missing > 0 ? [t('workbench.count.missing', {count: missing})] : []),
    ...(orphaned > 0 ? [t('workbench.count.orphaned', {count: orphaned})] : []),
    ...(drafts > 0 ? [t('workbench.count.drafts', {count: drafts})] : []),
  ];
  return parts.length === 0 ? t('workbench.status.up-to-date') : [`${toPercent(page)}%`, ...parts].join(' · ');
}
