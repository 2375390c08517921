import {useEffect, useRef, useState} from 'react';
import type {PageView} from '../protocol';
import {useBench} from './benchContext';

export interface OpenPage {
  /** The page that is asked for, once it is there. */
  page: PageView | undefined;
  /** Why it is not, in the translator's words. */
  problem: string | undefined;
  /** Takes a newer page than was loaded, such as the answer to a save. */
  replace: (page: PageView) => void;
}

/** A page as it is now: loaded when it is chosen, and again when it has another version. */
export function usePage(path: string | undefined, version: string | undefined): OpenPage {
  const {api} = useBench();
  const [page, setPage] = useState<PageView>();
  const [problem, setProblem] = useState<string>();
  // An answer that was on its way while something newer came is not shown.
  const turn = useRef(0);
  const isKnown = page?.path === path && page?.version === version;

  useEffect(() => {
    if (path === undefined || version === undefined || isKnown) return;
    const mine = (turn.current += 1);
    void api.loadPage(path).then((reply) => {
      if (mine !== turn.current) return;
      if (reply.type === 'done') setPage(reply.value);
      setProblem(reply.type === 'refused' ? reply.refused.message : undefined);
    });
  }, [api, path, version, isKnown]);

  const replace = (newer: PageView): void => {
    turn.current += 1;
    setPage(newer);
  };
  return {page: page?.path === path ? page : undefined, problem, replace};
}
