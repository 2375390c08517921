import {useState, type FormEvent, type MouseEvent, type ReactNode} from 'react';
import {useHistory} from '@docusaurus/router';
import Layout from '@theme/Layout';
import {useMessages} from '../../../../messages/useMessages';
import Directory from '../../client/Directory';
import {goTo, opensElsewhere} from '../../client/goTo';
import {FoundContext, FoundTitle} from '../../client/FoundPageParts';
import SearchFacets from '../../client/SearchFacets';
import {SEARCH_FIELD_ID} from '../../client/searchField';
import SearchNotice from '../../client/SearchNotice';
import SearchPreferences from '../../client/SearchPreferences';
import Suggestions from '../../client/Suggestions';
import type {FoundPage} from '../../client/toFoundPage';
import {toResultView, type ResultGroup} from '../../client/toResultView';
import {useAddress} from '../../client/useAddress';
import {useRecentSearches} from '../../client/useKept';
import {useSearch} from '../../client/useSearch';
import {useSearchSite} from '../../client/useSearchSite';
import {useStatus} from '../../client/useStatus';
import type {ListedPage} from '../../searchPage/listPages';
import type {ListedTerm} from '../../searchPage/listTerms';
import styles from './styles.module.css';

const PAGES_AT_ONCE = 20;
const OTHER_PAGES_AT_ONCE = 10;

export interface SearchPageProps {
  contents: {pages: ListedPage[]; terms: ListedTerm[]};
}

/** The search as a page with an address for every search; without scripts, the pages and terms of the site. */
export default function SearchPage({contents}: SearchPageProps): ReactNode {
  const t = useMessages();
  return (
    <Layout title={t('search.page.title')} description={t('search.page.description')}>
      <main id="main" tabIndex={-1} className={styles.page} data-search-ignore="">
        <h1>{t('search.page.title')}</h1>
        <Search>
          <Directory {...contents} />
        </Search>
      </main>
    </Layout>
  );
}

/** The form and what it finds; what is offered instead until something is asked. */
function Search({children}: {children: ReactNode}): ReactNode {
  const t = useMessages();
  const site = useSearchSite();
  const {request, field, type, change, commit} = useAddress(site);
  const [attempt, setAttempt] = useState(0);
  const [wanted, setWanted] = useState({query: '', pages: PAGES_AT_ONCE});
  const first = wanted.query === request.query ? wanted.pages : PAGES_AT_ONCE;
  const state = useSearch({request, toIndexUrl: site.toIndexUrl, limits: {first, others: OTHER_PAGES_AT_ONCE}, attempt});
  const view = toResultView(state.replies);
  const status = useStatus({state, view, locale: site.locale, limit: first});
  const {keep} = useRecentSearches();
  const history = useHistory();
  const hasMore = view.groups[0]?.pages.length === first;

  function onSubmit(event: FormEvent): void {
    event.preventDefault();
    keep(request.query);
    commit();
  }

  function onFollow(event: MouseEvent, page: FoundPage): void {
    keep(request.query);
    if (opensElsewhere(event)) return;
    event.preventDefault();
    goTo({page, locale: site.locale, history});
  }

  return (
    <>
      <form role="search" method="get" className={styles.form} onSubmit={onSubmit}>
        <label htmlFor={SEARCH_FIELD_ID}>{t('search.input')}</label>
        <div className={styles.line}>
          <input
            ref={field}
            id={SEARCH_FIELD_ID}
            type="search"
            name="q"
            autoComplete="off"
            spellCheck={false}
            className={styles.input}
            placeholder={t('search.placeholder')}
            onInput={(event) => type(event.currentTarget.value)}
          />
          <button type="submit" className={styles.submit}>
            {t('search.page.submit')}
          </button>
        </div>
        <SearchFacets request={request} onChange={change} />
        <noscript>
          <p>{t('search.page.noScript')}</p>
        </noscript>
      </form>
      <p role="status" className={styles.status}>
        {status}
      </p>
      {view.problems.map((problem) => (
        <SearchNotice key={problem} problem={problem} onRetry={() => setAttempt(attempt + 1)} />
      ))}
      <Suggestions words={view.suggestions} onChoose={(query) => change({query})} />
      {view.groups.map((group) => (
        <Group key={group.locale} group={group} onFollow={onFollow} />
      ))}
      {hasMore && (
        <button type="button" className={styles.submit} onClick={() => setWanted({query: request.query, pages: first + PAGES_AT_ONCE})}>
          {t('search.more')}
        </button>
      )}
      {request.query.trim() === '' && children}
      <div data-needs-script="">
        <SearchPreferences />
      </div>
    </>
  );
}

function Group({group: {locale, pages}, onFollow}: {group: ResultGroup; onFollow: (event: MouseEvent, page: FoundPage) => void}): ReactNode {
  const t = useMessages();
  const site = useSearchSite();
  const {label, lang} = site.toLanguage(locale);
  return (
    <section className={styles.group}>
      {locale === site.locale ? <h2>{t('search.results')}</h2> : <h2 lang={lang}>{label}</h2>}
      <ol>
        {pages.map((page) => (
          <li key={page.href}>
            <a href={page.href} hrefLang={lang} onClick={(event) => onFollow(event, page)}>
              <FoundTitle page={page} />
            </a>
            <FoundContext page={page} />
          </li>
        ))}
      </ol>
    </section>
  );
}
