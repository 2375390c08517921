import {useRef, useState, type MouseEvent, type ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {useMessages} from '../../../messages/useMessages';
import {paragraphOf} from '../ledger/ledger';
import type {LocalFact} from '../sourceMap/sourceMap';
import FactPopover from './FactPopover';
import {WORD_JOINER} from '../../../content/glue';
import styles from './ProvenanceMark.module.css';
import {useSourceMap} from './useSourceMap';

/** The small number behind a statement: a link into the source map that opens what the source says in place. */
export default function ProvenanceMark({ids}: {ids: readonly string[]}): ReactNode {
  const t = useMessages();
  const {facts, open, close} = useFacts(ids);
  const mark = useRef<HTMLElement>(null);
  const href = `${useSourceMap()}#${ids[0]}`;
  const numbers = paragraphNumbers(ids);
  return (
    <>
      <sup className={styles.mark} ref={mark}>
        {WORD_JOINER}
        <Link
          to={href}
          onClick={open}
          data-scripted=""
          aria-label={t('provenance.mark', {paragraphs: numbers.join('·')})}>
          {numbers.join('·')}
        </Link>
      </sup>
      {facts && <FactPopover facts={facts} href={href} anchor={mark} onClose={close} />}
    </>
  );
}

/** The facts of a mark while it is open; a click that asks for a new tab or window goes its way. */
function useFacts(ids: readonly string[]) {
  const [facts, setFacts] = useState<LocalFact[]>();

  async function open(event: MouseEvent): Promise<void> {
    if (event.metaKey || event.ctrlKey || event.shiftKey) {
      return;
    }
    event.preventDefault();
    setFacts(await loadFacts(ids));
  }

  return {facts, open, close: () => setFacts(undefined)};
}

/** @example paragraphNumbers(['P12.1', 'P05.1', 'P05.2']) // => [5, 12] */
function paragraphNumbers(ids: readonly string[]): number[] {
  return [...new Set(ids.map((id) => Number(paragraphOf(id).slice(1))))].sort((a, b) => a - b);
}

/** The ledger comes with the first mark that is opened, not with the page. */
async function loadFacts(ids: readonly string[]): Promise<LocalFact[]> {
  const {default: paragraphs} = await import('@generated/provenance/default/paragraphs.json');
  const facts = paragraphs.flatMap((paragraph) => paragraph.facts);
  return facts.filter(({id}) => ids.includes(id));
}
