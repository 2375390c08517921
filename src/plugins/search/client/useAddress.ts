import {useEffect, useRef, type RefObject} from 'react';
import {useHistory, useLocation} from '@docusaurus/router';
import useIsBrowser from '@docusaurus/useIsBrowser';
import {formatRequest, parseRequest, type SearchRequest} from './searchRequest';
import type {SearchSite} from './useSearchSite';

/** How an address came to be. */
interface AddressState {
  /** By typing: the field has it already, and is never rewritten while the reader types. */
  isTyped?: boolean;
  /** The reader has finished it: going back leads here. */
  isCommitted?: boolean;
}

export interface Address {
  request: SearchRequest;
  field: RefObject<HTMLInputElement | null>;
  type: (query: string) => void;
  change: (changed: Partial<SearchRequest>) => void;
  commit: () => void;
}

/** The request of the search page, kept in its address alone: it can be linked, and going back works. */
export function useAddress(site: SearchSite): Address {
  const history = useHistory<AddressState | undefined>();
  const location = useLocation<AddressState | undefined>();
  const field = useRef<HTMLInputElement>(null);
  // The page is rendered without a query first, as it was on the server.
  const request = parseRequest(useIsBrowser() ? location.search : '', site);
  const isFirst = useRef(true);

  const to = (changed: Partial<SearchRequest>): string => location.pathname + formatRequest({...request, ...changed}, site);
  const type = (query: string): void => {
    const address = to({query});
    if (location.state?.isCommitted) history.push(address, {isTyped: true});
    else history.replace(address, {isTyped: true});
  };

  useEffect(() => {
    const {query} = parseRequest(location.search, site);
    const typedBefore = isFirst.current ? field.current!.value : '';
    isFirst.current = false;
    if (query === '' && typedBefore !== '') type(typedBefore);
    else if (history.action === 'POP' || !location.state?.isTyped) field.current!.value = query;
  }, [location]);

  return {
    request,
    field,
    type,
    change: (changed) => history.push(to(changed)),
    commit: () => history.replace(to({}), {isTyped: true, isCommitted: true}),
  };
}
