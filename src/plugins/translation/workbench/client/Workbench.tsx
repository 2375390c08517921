import {useEffect, useRef, useState, type ReactNode} from 'react';
import {useBench} from './benchContext';
import Help from './Help';
import type {Command} from './keymap';
import {findOpenPage, isOpen, type Direction} from './openUnits';
import PageHead from './PageHead';
import PageList from './PageList';
import PageUnits, {type PageHandle} from './PageUnits';
import Notices from './Notices';
import {useKeys} from './useKeys';
import {usePage} from './usePage';
import {usePlace} from './usePlace';
import {useProject} from './useProject';
import {useSingleKeys} from './useSingleKeys';
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
  const seek = useSeek(page, (unit) => go({path: page!.path, unit}));

  function run(command: Command): void {
    if (/^(?:next|previous)/.test(command.kind)) setMessage('');
    if (command.kind === 'help') setHelp(true);
    else if (command.kind === 'filter') filterField.current?.focus();
    else if (page) handle.current?.run(command);
    else if (command.kind === 'next-open') goToOpenPage(1);
  }
  useKeys(run, hasSingleKeys);
  useEffect(() => {
    document.title = [place?.path, t('workbench.title')].filter(Boolean).join(' – ');
  }, [place?.path, t]);

  /** To another page with something to do, else to what is left on this one. */
  function goToOpenPage(direction: Direction, here?: PageView): void {
    const path = project && findOpenPage(project.pages, place?.path ?? '', direction);
    const left = here?.units.filter(isOpen).at(direction === 1 ? 0 : -1);
    if (path === undefined && left) return go({path: here!.path, unit: left.id});
    add(path === undefined ? t('workbench.allDone') : t('workbench.nextPage', {path}));
    if (path === undefined) return;
    seek(path, direction);
    go({path, unit: undefined});
  }

  /** After what was said of the save before it. */
  function add(sentence: string): void {
    setMessage((before) => [before, sentence].filter(Boolean).join(' '));
  }

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
          {project && !place && <Welcome onStart={() => goToOpenPage(1)} />}
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
                onEnd={goToOpenPage}
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

function Header({onHelp}: {onHelp: () => void}): ReactNode {
  const {t, locale, sourceLocale, targetLocale} = useBench();
  const names = new Intl.DisplayNames(locale, {type: 'language'});
  const nameOf = (code: string): string => (code === 'und' ? t('workbench.anyLanguage') : names.of(code)!);
  return (
    <header className={styles.header}>
      <h1>{t('workbench.title')}</h1>
      <p>{t('workbench.languages', {source: nameOf(sourceLocale), target: nameOf(targetLocale)})}</p>
      <button type="button" onClick={onHelp} aria-keyshortcuts="Control+/ ?">
        {t('workbench.help.open')} <kbd>?</kbd>
      </button>
    </header>
  );
}

function Welcome({onStart}: {onStart: () => void}): ReactNode {
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

interface Sought {
  path: string;
  direction: Direction;
}

/** Opens the first unit with something to do, or the last, of a page that is on its way. */
function useSeek(page: PageView | undefined, open: (unit: string) => void): (path: string, direction: Direction) => void {
  const [sought, setSought] = useState<Sought>();
  useEffect(() => {
    if (!sought || page?.path !== sought.path) return;
    setSought(undefined);
    const found = page.units.filter(isOpen).at(sought.direction === 1 ? 0 : -1);
    if (found) open(found.id);
  });
  return (path, direction) => setSought({path, direction});
}
