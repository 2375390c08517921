import {useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type MouseEvent, type ReactNode, type RefObject, type SyntheticEvent} from 'react';
import {createPortal} from 'react-dom';
import Link from '@docusaurus/Link';
import {useHistory} from '@docusaurus/router';
import {useMessages} from '../../../messages/useMessages';
import {goTo} from './goTo';
import {toBoxAction} from './keyboard';
import SearchFacets from './SearchFacets';
import SearchNotice from './SearchNotice';
import SearchOptions from './SearchOptions';
import SearchPreferences from './SearchPreferences';
import {defaultLocales, formatRequest, type SearchRequest} from './searchRequest';
import Suggestions from './Suggestions';
import {toOptions, type Option} from './toOptions';
import {toResultView} from './toResultView';
import {useActiveOption} from './useActiveOption';
import {useRecentSearches} from './useKept';
import {useSearch, warmUp} from './useSearch';
import {readPageEdition, useSearchSite, type SearchSite} from './useSearchSite';
import {useStatus} from './useStatus';
import styles from './dialog.module.css';

const LIMITS = {first: 8, others: 3};

/** The search over the page: a combobox whose list are the results. Mounted, it is open. */
export default function SearchDialog({onClose}: {onClose: () => void}): ReactNode {
  const t = useMessages();
  const site = useSearchSite();
  const {dialog, input, composition} = useModal();
  const {request, attempt, change, retry} = useRequest(site);
  const state = useSearch({request, toIndexUrl: site.toIndexUrl, limits: LIMITS, attempt});
  const view = toResultView(state.replies);
  const status = useStatus({state, view, locale: site.locale, limit: LIMITS.first});
  const {recent, keep} = useRecentSearches();
  const options = toOptions(view, request.query === '' ? recent : []);
  const [title, list] = [useId(), useId()];
  const goOn = useGoOn({close: () => dialog.current!.close(), keep, site});

  const search = (query: string): void => {
    input.current!.value = query;
    input.current!.focus();
    change({query});
  };
  const choose = (option: Option, inNewTab = false): void =>
    option.kind === 'recent' ? search(option.query) : goOn({option, query: request.query, inNewTab});
  const {active, move, chooseSoon} = useActiveOption({options, state, request, choose});

  function onKeyDown(event: KeyboardEvent): void {
    const action = toBoxAction(event.nativeEvent, {active, count: options.length});
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'close') dialog.current!.close();
    if (action.kind === 'move') move(action.to);
    if (action.kind === 'choose') chooseSoon(action.inNewTab);
  }

  return createPortal(
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={title}
      onClose={onClose}
      onCancel={composition.onCancel}
      onClick={(event: MouseEvent) => event.target === dialog.current && dialog.current.close()}>
      <form role="search" className={styles.box} onSubmit={(event: FormEvent) => event.preventDefault()}>
        <h2 id={title} className={styles.name}>
          {t('search.dialog')}
        </h2>
        <div className={styles.line}>
          <input
            ref={input}
            type="text"
            role="combobox"
            inputMode="search"
            enterKeyHint="go"
            autoComplete="off"
            autoCorrect="off"
            autoCapitalize="off"
            spellCheck={false}
            className={styles.input}
            aria-label={t('search.input')}
            placeholder={t('search.placeholder')}
            aria-autocomplete="list"
            aria-expanded={options.length > 0}
            aria-controls={list}
            aria-activedescendant={active < 0 ? undefined : `${list}-${active}`}
            onInput={(event) => change({query: event.currentTarget.value})}
            onKeyDown={onKeyDown}
            onCompositionStart={composition.onStart}
            onCompositionEnd={composition.onEnd}
          />
          <button type="button" className={styles.close} onClick={() => dialog.current!.close()}>
            {t('search.close')}
          </button>
        </div>
        <div className={styles.scope}>
          <SearchFacets request={request} onChange={change} />
        </div>
        <p role="status" className={styles.status}>
          {status}
        </p>
        {view.problems.map((problem) => (
          <SearchNotice key={problem} problem={problem} onRetry={retry} />
        ))}
        <Suggestions words={view.suggestions} onChoose={search} />
        <SearchOptions id={list} options={options} active={active} isStale={!state.isFresh} onMove={move} onChoose={choose} />
        <div className={styles.foot}>
          {view.pages.length > 0 && (
            <Link className={styles.all} to={`${site.pageUrl}${formatRequest(request, site)}`} onClick={() => keep(request.query)}>
              {t('search.all', {query: request.query.trim()})}
            </Link>
          )}
          <span className={styles.keys}>{t('search.keys')}</span>
          <SearchPreferences />
        </div>
      </form>
    </dialog>,
    document.body,
  );
}

interface Modal {
  dialog: RefObject<HTMLDialogElement | null>;
  input: RefObject<HTMLInputElement | null>;
  composition: {onStart: () => void; onEnd: () => void; onCancel: (event: SyntheticEvent) => void};
}

/**
 * Opens over the page with the focus in the field; closed, the browser gives the focus back. The
 * Escape that ends a composition is not one that closes.
 */
function useModal(): Modal {
  const dialog = useRef<HTMLDialogElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const isComposing = useRef(false);
  useEffect(() => {
    dialog.current!.showModal();
    input.current!.focus();
  }, []);
  const composition = {
    onStart: () => void (isComposing.current = true),
    onEnd: () => void (isComposing.current = false),
    onCancel: (event: SyntheticEvent) => isComposing.current && event.preventDefault(),
  };
  return {dialog, input, composition};
}

function useRequest(site: SearchSite) {
  const [attempt, setAttempt] = useState(0);
  const [request, setRequest] = useState<SearchRequest>(() => {
    const edition = readPageEdition();
    return {
      query: '',
      locales: defaultLocales(site),
      edition: edition !== undefined && site.editions.includes(edition) ? edition : site.edition,
    };
  });
  const [firstLocale] = request.locales;
  useEffect(() => warmUp(site.toIndexUrl(firstLocale!, request.edition)), [firstLocale, request.edition]);
  return {
    request,
    attempt,
    change: (changed: Partial<SearchRequest>) => setRequest((before) => ({...before, ...changed})),
    retry: () => setAttempt((before) => before + 1),
  };
}

interface GoOnParams {
  close: () => void;
  keep: (query: string) => void;
  site: SearchSite;
}

function useGoOn({close, keep, site}: GoOnParams) {
  const history = useHistory();
  return ({option, query, inNewTab}: {option: Option & {kind: 'page'}; query: string; inNewTab: boolean}): void => {
    keep(query);
    if (inNewTab) return void window.open(option.page.href);
    close();
    goTo({page: option.page, locale: site.locale, history});
  };
}
