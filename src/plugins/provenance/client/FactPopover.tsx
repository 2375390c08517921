import {useEffect, useId, useRef, type ReactNode, type RefObject} from 'react';
import {createPortal} from 'react-dom';
import Link from '@docusaurus/Link';
import {useMessages} from '../../../messages/useMessages';
import type {LocalFact} from '../sourceMap/sourceMap';
import FactDetails from './FactDetails';
import styles from './FactPopover.module.css';

interface FactPopoverProps {
  facts: readonly LocalFact[];
  /** The same facts in the source map. */
  href: string;
  /** The element it opens beside. */
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
}

/** TypeScript's DOM does not know the option yet: https://html.spec.whatwg.org/#dom-showpopover */
type PopoverElement = HTMLDivElement & {showPopover(options: {source: HTMLElement | null}): void};

/** Opens as soon as it is there; the browser closes it on Escape or a press outside, and gives the focus back. */
export default function FactPopover({facts, href, anchor, onClose}: FactPopoverProps): ReactNode {
  const t = useMessages();
  const title = useId();
  const popover = useRef<PopoverElement>(null);

  useEffect(() => {
    popover.current!.showPopover({source: anchor.current});
    popover.current!.focus();
  }, [anchor]);

  return createPortal(
    <div
      ref={popover}
      className={styles.popover}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={title}
      onToggle={(event) => event.newState === 'closed' && onClose()}>
      <p id={title} className={styles.title}>
        {t('provenance.says')}
      </p>
      {facts.map((fact) => (
        <Statement key={fact.id} fact={fact} />
      ))}
      <p className={styles.more}>
        <Link to={href}>{t('provenance.openSourceMap')}</Link>
      </p>
    </div>,
    document.body,
  );
}

function Statement({fact}: {fact: LocalFact}): ReactNode {
  return (
    <section className={styles.fact}>
      <p className={styles.text}>
        {fact.text} <span className={styles.id}>{fact.id}</span>
      </p>
      <FactDetails fact={fact} />
    </section>
  );
}
