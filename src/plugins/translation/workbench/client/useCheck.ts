import {useEffect, useState} from 'react';
import type {CheckReply, TypedUnit} from '../protocol';
import {useBench} from './benchContext';

/** What the rules say, which may still be of a text typed before. */
export interface Checked {
  reply: CheckReply | undefined;
  /** It is of the text as it is now. */
  isFresh: boolean;
}

const PAUSE_MS = 300;

/** Asks the rules when the typing pauses. An answer to an older text is not shown. */
export function useCheck({path, id, text}: TypedUnit, version: string): Checked {
  const {api} = useBench();
  const [shown, setShown] = useState<{key: string; reply: CheckReply}>();
  const key = JSON.stringify([path, id, text, version]);

  useEffect(() => {
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const reply = await api.check({path, id, text});
      if (isCurrent && reply.type === 'done') setShown({key, reply: reply.value});
    }, PAUSE_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
    // The key holds all that the answer depends on.
  }, [key]);

  return {reply: shown?.reply, isFresh: shown?.key === key};
}
