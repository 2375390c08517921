import {useEffect, useState, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useLocation} from '@docusaurus/router';
import {isSamePath} from '@docusaurus/theme-common/internal';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {useMessages} from '../../../../messages/useMessages';
import {focusArrival, opensElsewhere} from '../../client/goTo';
import {opensSearch} from '../../client/keyboard';
import SearchDialog from '../../client/SearchDialog';
import {SEARCH_FIELD_ID} from '../../client/searchField';
import {useSearchSettings} from '../../client/useKept';
import {useSearchSite} from '../../client/useSearchSite';
import styles from './styles.module.css';

/** Opens the search; without scripts it is a link to the search page. On that page it leads to the field. */
export default function SearchBar(): ReactNode {
  const t = useMessages();
  const {pageUrl} = useSearchSite();
  const location = useLocation();
  const [isOpen, setOpen] = useState(false);
  const isOnPage = isSamePath(location.pathname, pageUrl);
  const open = (): void => (isOnPage ? document.getElementById(SEARCH_FIELD_ID)?.focus() : setOpen(true));
  const singleKey = useShortcuts(open);
  useEffect(() => focusArrival(location), [location]);

  return (
    <>
      <Link
        to={pageUrl}
        className={styles.open}
        data-scripted=""
        aria-keyshortcuts={singleKey ? 'Control+K Meta+K /' : 'Control+K Meta+K'}
        onClick={(event: MouseEvent) => {
          if (opensElsewhere(event)) return;
          event.preventDefault();
          open();
        }}>
        <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
          <path d="m15.5 15.5 5 5" stroke="currentColor" strokeWidth="1.75" />
        </svg>
        <span className={styles.label}>{t('search.open')}</span>
        <Shortcut />
      </Link>
      {isOpen && <SearchDialog onClose={() => setOpen(false)} />}
    </>
  );
}

/** Ctrl K opens it on a Mac too, where ⌘ K is what readers expect to see. */
function Shortcut(): ReactNode {
  const isMac = useIsBrowser() && /Mac|iPhone|iPad/.test(navigator.platform);
  return (
    <kbd className={styles.shortcut} aria-hidden="true">
      {isMac ? '⌘ K' : 'Ctrl K'}
    </kbd>
  );
}

/** Listens on every page; says whether «/» alone is one of the shortcuts. */
function useShortcuts(open: () => void): boolean {
  const {singleKey} = useSearchSettings().settings;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (!opensSearch(event, {isTyping: isTyping(event), singleKey})) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) open();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return singleKey;
}

function isTyping({target}: KeyboardEvent): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]');
}
