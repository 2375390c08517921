import {useMessages} from '../../../messages/useMessages';
import type {ResultView} from './toResultView';
import type {SearchState} from './useSearch';

/** The state of a search in one sentence or two, shown and read out; nothing while nothing is asked. */
export function useStatus({request, isFresh, isDone}: SearchState, {groups, pages, problems}: ResultView, locale: string): string {
  const t = useMessages();
  if (!request) return isDone ? '' : t('search.status.searching');
  const own = groups.find((group) => group.locale === locale)?.pages.length ?? 0;
  const elsewhere = pages.length - own;
  if (pages.length > 0) {
    return [
      ...(own > 0 ? [t('search.status.found', {count: own})] : []),
      ...(elsewhere > 0 ? [t('search.status.foundElsewhere', {count: elsewhere})] : []),
    ].join(' ');
  }
  if (!isFresh || !isDone) return t('search.status.searching');
  return problems.length > 0 ? '' : t('search.status.none', {query: request.query.trim()});
}
