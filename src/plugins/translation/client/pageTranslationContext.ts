import {createContext, useContext} from 'react';
import type {PageTranslation} from '../reading/pageTranslation';

/** What the page around has to tell of its translation; undefined for one that is up to date. */
export const PageTranslationContext = createContext<PageTranslation | undefined>(undefined);

export function usePageTranslation(): PageTranslation | undefined {
  return useContext(PageTranslationContext);
}
