import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useMessages} from '../../../messages/useMessages';
import type {ListedPage} from '../searchPage/listPages';
import type {ListedTerm} from '../searchPage/listTerms';
import {useSearchSite} from './useSearchSite';
import styles from './directory.module.css';

/** What can be found without searching: every page, every term. */
export default function Directory({pages, terms}: {pages: readonly ListedPage[]; terms: readonly ListedTerm[]}): ReactNode {
  const t = useMessages();
  return (
    <div className={styles.directory}>
      <h2>{t('search.page.pages')}</h2>
      <ul>
        {pages.map(({title, permalink}) => (
          <li key={permalink}>
            <Link to={permalink}>{title}</Link>
          </li>
        ))}
      </ul>
      {terms.length > 0 && (
        <>
          <h2>{t('search.page.terms')}</h2>
          <dl>
            {terms.map((term) => (
              <Term key={term.name} term={term} />
            ))}
          </dl>
        </>
      )}
    </div>
  );
}

function Term({term: {name, others, definition}}: {term: ListedTerm}): ReactNode {
  const {toLanguage} = useSearchSite();
  return (
    <div>
      <dt>
        {name}
        {others.map((other) => (
          <span key={other.locale} lang={toLanguage(other.locale).lang}>
            {' '}
            {other.name}
          </span>
        ))}
      </dt>
      {definition && <dd>{definition}</dd>}
    </div>
  );
}
