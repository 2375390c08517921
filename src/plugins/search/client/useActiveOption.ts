import {useEffect, useState} from 'react';
import type {SearchRequest} from './searchRequest';
import type {Option} from './toOptions';
import type {SearchState} from './useSearch';

export interface ActiveOptionParams {
  options: readonly Option[];
  state: SearchState;
  request: SearchRequest;
  choose: (option: Option, inNewTab: boolean) => void;
}

export interface ActiveOption {
  /** Position of the marked option, −1 for none. */
  active: number;
  move: (to: number) => void;
  /** Chooses the marked option; where the answer is still on its way, its first one when it comes. */
  chooseSoon: (inNewTab: boolean) => void;
}

/**
 * The first result is marked as soon as it answers what is in the box, and a mark is gone with the
 * next letter, so that Enter never opens the result of something typed before.
 */
export function useActiveOption({options, state, request, choose}: ActiveOptionParams): ActiveOption {
  const [moved, setMoved] = useState<{asked: SearchRequest; answered: SearchState['request']; to: number}>();
  const [awaited, setAwaited] = useState<{request: SearchRequest; inNewTab: boolean}>();
  const isAnswer = state.isFresh && options[0]?.kind === 'page';
  const initial = isAnswer ? 0 : -1;
  const isMoved = moved?.asked === request && moved.answered === state.request;
  const active = isMoved ? Math.min(moved.to, options.length - 1) : initial;

  useEffect(() => {
    if (awaited?.request !== request || !isAnswer) return;
    setAwaited(undefined);
    choose(options[0]!, awaited.inNewTab);
  });

  return {
    active,
    move: (to) => setMoved({asked: request, answered: state.request, to}),
    chooseSoon(inNewTab) {
      const option = options[active];
      if (option) choose(option, inNewTab);
      else setAwaited({request, inNewTab});
    },
  };
}
