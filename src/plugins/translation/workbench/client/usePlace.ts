import {useEffect, useState} from 'react';
import {formatAddress, parseAddress, type Place} from './address';

/** What is open, kept in the address: a reload, and Back, find it again. */
export function usePlace(): [Place | undefined, (place: Place) => void] {
  const [place, setPlace] = useState(() => parseAddress(location.hash));

  useEffect(() => {
    const read = (): void => setPlace(parseAddress(location.hash));
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, []);

  function go(next: Place): void {
    // Only another page is a step to go back from.
    if (next.path === place?.path) history.replaceState(null, '', formatAddress(next));
    else history.pushState(null, '', formatAddress(next));
    setPlace(next);
  }
  return [place, go];
}
