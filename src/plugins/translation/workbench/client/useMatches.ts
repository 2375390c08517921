import {useEffect, useState} from 'react';
import type {MatchView} from '../protocol';
import {useBench} from './benchContext';

/** Earlier translations of what is like the source of a unit; undefined before they are known. */
export function useMatches(path: string, id: string, fingerprint: string): readonly MatchView[] | undefined {
  const {api} = useBench();
  const [shown, setShown] = useState<{key: string; matches: MatchView[]}>();
  const key = JSON.stringify([path, id, fingerprint]);

  useEffect(() => {
    let isCurrent = true;
    void api.loadMatches(path, id).then((reply) => {
      if (isCurrent && reply.type === 'done') setShown({key, matches: reply.value});
    });
    return () => {
      isCurrent = false;
    };
    // The key holds all that the answer depends on.
  }, [key]);

  return shown?.key === key ? shown.matches : undefined;
}
