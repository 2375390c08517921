import {useEffect, useState} from 'react';
import {createStorageSlot} from '@docusaurus/theme-common';
import {STORAGE_KEY} from './toPartner';

const slot = createStorageSlot(STORAGE_KEY);

/** The languages a reader reads in, side by side; kept for the next visit where the browser lets us keep anything. */
export function useKeptLocales(): [string | null, (locales: string | null) => void] {
  const [kept, setKept] = useState<string | null>(null);
  // Pages are made without a reader, and begin as they were made.
  useEffect(() => setKept(slot.get()), []);
  const keep = (locales: string | null) => {
    setKept(locales);
    if (locales === null) slot.del();
    else slot.set(locales);
  };
  return [kept, keep];
}
