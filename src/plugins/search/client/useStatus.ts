import {useMessages} from '../../../messages/useMessages';
import type {ResultView} from './toResultView';
import type {SearchState} from './useSearch';

export interface StatusParams {
  state: SearchState;
  view: ResultView;
  /** The locale of the page. */
  locale: string;
  /** Pages that were wanted in it: where there are as many, there may be more. */
  limit: number;
}

/** The state of a search in one sentence or two, shown and read out; nothing while nothing is asked. */
export function useStatus({state: {request, isFresh, isDone}, view: {groups, pages, problems}, locale, limit}: StatusParams): string {
  const t = useMessages();
  if (!request) return isDone ? '' : t('search.status.searching');
  const own = groups.find((group) => group.locale === locale)?.pages.length ?? 0;
  const elsewhere = pages.length - own;
  if (pages.length > 0) {
    return [
      ...(own > 0 ? [own < limit ? t('search.status.found', {count: own}) : t('search.status.first', {count: own})] : []),
      ...(elsewhere > 0 ? [t('search.status.foundElsewhere', {count: elsewhere})] : []),
    ].join(' ');
  }
  if (!isFresh || !isDone) return t('search.status.searching');
  return problems.length > 0 ? '' : t('search.status.none', {query: request.query.trim()});
}
