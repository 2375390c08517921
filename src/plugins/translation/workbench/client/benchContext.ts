import {createContext, useContext} from 'react';
import type {Translate} from '../../../../messages';
import type {Setup} from '../protocol';
import type {Api} from './api';
import type {Drafts} from './drafts';

/** What every part of the page works with. */
export interface Bench extends Pick<Setup, 'locale' | 'sourceLocale' | 'targetLocale'> {
  t: Translate;
  api: Api;
  drafts: Drafts;
}

export const BenchContext = createContext<Bench | undefined>(undefined);

export function useBench(): Bench {
  return useContext(BenchContext)!;
}
