import {useEffect, useState} from 'react';
import {answerRequest, type AnswerParams, type LocaleReply} from './answerRequest';
import {askIndex} from './askIndex';
import type {SearchRequest} from './searchRequest';

/** What is to be shown, which may still be the answer to what was typed before. */
export interface SearchState {
  /** What it answers; undefined before the first answer. */
  request?: SearchRequest;
  replies: readonly LocaleReply[];
  /** It answers what is asked now. */
  isFresh: boolean;
  /** It is fresh, and every locale has replied. */
  isDone: boolean;
}

export interface UseSearchParams extends Pick<AnswerParams, 'request' | 'toIndexUrl' | 'limits'> {
  /** Another number asks again. */
  attempt: number;
}

type Shown = Pick<SearchState, 'request' | 'replies'> & {key: string};

const NOTHING: Shown = {key: '', replies: []};

/** Answers while the reader types. An answer that comes after the next question is not shown. */
export function useSearch({request, toIndexUrl, limits, attempt}: UseSearchParams): SearchState {
  const [shown, setShown] = useState<Shown>(NOTHING);
  const isBlank = request.query.trim() === '';
  const key = isBlank ? '' : JSON.stringify([request, limits, attempt]);

  useEffect(() => {
    let isCurrent = true;
    async function answer(): Promise<void> {
      for await (const replies of answerRequest({request, ask: askIndex, toIndexUrl, limits})) {
        if (!isCurrent) return;
        setShown({key, request, replies});
      }
    }
    if (isBlank) setShown(NOTHING);
    else void answer();
    return () => {
      isCurrent = false;
    };
    // The key holds all that the answer depends on.
  }, [key]);

  const isFresh = shown.key === key;
  return {...shown, isFresh, isDone: isFresh && (isBlank || shown.replies.length === request.locales.length)};
}

/** Loads the beginning of an index, so that it is there when the first letter is. */
export function warmUp(indexUrl: string): void {
  void askIndex({indexUrl, query: '', limit: 0});
}
