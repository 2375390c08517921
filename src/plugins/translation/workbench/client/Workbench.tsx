import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useBench} from './benchContext';
import Header from './Header';
import Help from './Help';
import type {Command} from './keymap';
import PageHead from './PageHead';
import PageList from './PageList';
import PageUnits, {type PageHandle} from './PageUnits';
import Notices from './Notices';
import {useKeys} from './useKeys';
import {usePage} from './usePage';
import {usePlace} from './usePlace';
import {useProject} from './useProject';
import {useSingleKeys} from './useSingleKeys';
import {useTour} from './useTour';
import Welcome from './Welcome';
import type {PageView} from '../protocol';
import styles from './workbench.module.css';

/** The whole page: the pages of the project at the side, and the one that is open. */
export default function Workbench(): ReactNode {
  const {t} = useBench();
  const {project, connection, refresh} = useProject();
  const [place, go] = usePlace();
  const [message, setMessage] = useState('');
  const [isShort, setShort] = useState(false);
  const [hasHelp, setHelp] = useState(false);
  const [hasSingleKeys, setSingleKeys] = useSingleKeys();
  const handle = useRef<PageHandle>(null);
  const filterField = useRef<HTMLInputElement>(null);
  const summary = project?.pages.find(({path}) => path === place?.path);
  const {page, problem, replace} = usePage(summary?.path, summary?.version);
  // After what was said of the save before it.
  const say = (sentence: string): void => setMessage((before) => [before, sentence].filter(Boolean).join(' '));
  const tour = useTour({project, page, place, go, say});

  function run(command: Command): void {
    if (/^(?:next|previous)/.test(command.kind)) setMessage('');
    if (command.kind === 'help') setHelp(true);
    else if (command.kind === 'filter') filterField.current?.focus();
    else if (page) handle.current?.run(command);
    else if (command.kind === 'next-open') tour(1);
  }
  useKeys(run, hasSingleKeys);
  useEffect(() => {
    document.title = [place?.path, t('workbench.title')].filter(Boolean).join(' – ');
  }, [place?.path, t]);

  function takePage(next: PageView): void {
    replace(next);
    refresh();
  }

  return (
    <>
      <a className={styles.skip} href="#main" onClick={(event) => (event.preventDefault(), document.getElementById('main')!.focus())}>
        {t('workbench.skip')}
      </a>
      {/* Spoken here, and shown where the eye is. */}
      <p role="status" className={styles.spoken}>
        {message}
      </p>
      <Header onHelp={() => setHelp(true)} />
      <Notices project={project} connection={connection} />
      <div className={styles.body}>
        <nav className={styles.side} aria-label={t('workbench.pages')}>
          {project && <PageList pages={project.pages} current={place?.path} filterField={filterField} />}
        </nav>
        <main id="main" tabIndex={-1} className={styles.main}>
          {problem !== undefined && <p role="alert">{problem}</p>}
          {project && place && !summary && <p role="alert">{t('workbench.refused.foreign-page', {detail: place.path})}</p>}
          {project && !place && <Welcome onStart={() => tour(1)} />}
          {page && summary && (
            <>
              <PageHead page={page} totals={summary.totals} isShort={isShort} onShort={setShort} onNext={() => run({kind: 'next-open'})} />
              <PageUnits
                page={page}
                openId={place?.unit}
                isShort={isShort}
                handle={handle}
                message={message}
                onOpen={(unit) => go({path: page.path, unit})}
                onPage={takePage}
                onEnd={tour}
                announce={setMessage}
              />
            </>
          )}
        </main>
      </div>
      {hasHelp && <Help hasSingleKeys={hasSingleKeys} onSingleKeys={setSingleKeys} onClose={() => setHelp(false)} />}
    </>
  );
}
