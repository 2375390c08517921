import type {History, Location} from 'history';
import type {FoundPage} from './toFoundPage';

/** In the state of an address the search led to: what it names takes the focus, as after a page load. */
interface ArrivalState {
  takesFocus?: boolean;
}

/** A click that asks for another tab or window is the browser's. */
export function opensElsewhere({metaKey, ctrlKey, shiftKey}: Pick<MouseEvent, 'metaKey' | 'ctrlKey' | 'shiftKey'>): boolean {
  return metaKey || ctrlKey || shiftKey;
}

export interface GoToParams {
  page: FoundPage;
  /** The locale of the page that is shown; another one has code of its own and is loaded. */
  locale: string;
  history: History<unknown>;
}

export function goTo({page: {href, locale: of}, locale, history}: GoToParams): void {
  if (of === locale) history.push(href, {takesFocus: true} satisfies ArrivalState);
  else window.location.assign(href);
}

/** After the page of the location is there: who reads on with the keyboard or a screen reader starts at the place. */
export function focusArrival({hash, state}: Location<unknown>): void {
  if (!(state as ArrivalState | null | undefined)?.takesFocus) return;
  const place = (hash && document.getElementById(decodeURIComponent(hash.slice(1)))) || document.querySelector<HTMLElement>('main');
  if (!place) return;
  if (!place.hasAttribute('tabindex')) {
    place.tabIndex = -1;
    place.addEventListener('blur', () => place.removeAttribute('tabindex'), {once: true});
  }
  place.focus({preventScroll: true});
}
