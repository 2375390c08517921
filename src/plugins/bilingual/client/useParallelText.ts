import {useEffect, useState} from 'react';
import {usePluginData} from '@docusaurus/useGlobalData';
import type {BilingualGlobalData} from '../bilingualGlobalData';
import {langOf, loadText} from './loadText';
import {showBeside} from './showBeside';

/** `same`: the other page says the same in the same language, for it is not translated. */
export type ParallelStatus = 'off' | 'loading' | 'shown' | 'same' | 'failed';

export interface ParallelTextParams {
  /** Of the page in the other language; nothing where none is wanted. */
  url: string | undefined;
  /** Rises with every try. */
  attempt: number;
}

/** Shows the text of another page beside that of this one for as long as it is wanted. */
export function useParallelText({url, attempt}: ParallelTextParams): ParallelStatus {
  const {content, keyAttribute, omit} = usePluginData('bilingual') as BilingualGlobalData;
  const [status, setStatus] = useState<ParallelStatus>('off');
  useEffect(() => {
    const text = document.querySelector(content);
    if (url === undefined || !text) return undefined;
    const leaving = new AbortController();
    const taken: (() => void)[] = [() => leaving.abort(), () => setStatus('off')];
    const show = async () => {
      const other = await loadText({url, content, signal: leaving.signal});
      if (leaving.signal.aborted) return;
      // Where a page is not translated Docusaurus shows the source, and says it is a translation.
      if (other.lang === langOf(text) || other.element.textContent === text.textContent) return setStatus('same');
      taken.push(showBeside({text, other, keyAttribute, omit}));
      setStatus('shown');
    };
    setStatus('loading');
    show().catch((error: unknown) => {
      if (leaving.signal.aborted) return;
      console.error(error);
      setStatus('failed');
    });
    return () => taken.toReversed().forEach((take) => take());
  }, [url, attempt, content, keyAttribute, omit]);
  return status;
}
