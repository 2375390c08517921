import {useId, type ReactNode} from 'react';
import {useMessages} from '../../../../messages/useMessages';
import {useGlossary} from '../../client/useGlossary';
import {useLocales} from '../../client/useLocales';
import styles from './styles.module.css';

interface TermProps {
  /** An id of the glossary. */
  id: string;
  /** Letters that touch the word, written by `remarkTermNeighbours`. */
  before?: string;
  after?: string;
  children: ReactNode;
}

/**
 * A word explained in place, in every language of the site.
 *
 * A native popover: it opens on click or Enter, closes on Escape, and needs no script. The word is
 * the label of its button, for a button is a box to the line it stands in, and a label is text.
 */
export default function Term({id, before, after, children}: TermProps): ReactNode {
  const {name, definition} = useGlossary()(id);
  const {locale, otherLocales} = useLocales();
  const t = useMessages();
  const [button, popover] = [useId(), useId()];
  return (
    <>
      <span className={styles.whole}>
        {before}
        <label className={styles.term} htmlFor={button}>
          <button
            type="button"
            id={button}
            className={styles.button}
            popoverTarget={popover}
            aria-label={t('glossary.explain', {name: name[locale]!})}
          />
          {children}
        </label>
        {after}
      </span>
      <span id={popover} popover="auto" className={styles.popover} role="note" aria-label={t('glossary.explanation')}>
        <strong>{name[locale]}</strong>
        <span className={styles.definition}>{definition[locale]}</span>
        {otherLocales.map((other) => (
          <span key={other} lang={other} className={styles.other}>
            <strong>{name[other]}</strong>
            <span className={styles.definition}>{definition[other]}</span>
          </span>
        ))}
      </span>
    </>
  );
}
