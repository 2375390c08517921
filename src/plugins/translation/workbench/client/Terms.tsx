import type {ReactNode} from 'react';
import {useBench} from './benchContext';
import type {ListedTerm} from './listTerms';
import styles from './unit.module.css';

interface TermsProps {
  terms: readonly ListedTerm[];
  /** The translation as it is typed. */
  text: string;
  onInsert: (name: string) => void;
}

/** What the glossary calls the things that the source names; a tick for those that the translation has. */
export default function Terms({terms, text, onInsert}: TermsProps): ReactNode {
  const {t, sourceLocale, targetLocale} = useBench();
  if (terms.length === 0) return null;
  return (
    <section>
      <h4>{t('workbench.terms')}</h4>
      <ol className={styles.terms}>
        {terms.map(({id, source, target}, index) => (
          <li key={id}>
            <button type="button" onClick={() => onInsert(target)}>
              <span lang={sourceLocale}>{source}</span> <span aria-hidden="true">→</span> <b lang={targetLocale}>{target}</b>
              {text.includes(target) && <span className={styles.tick}> {t('workbench.terms.there')}</span>}
              {index < 9 && <kbd>Alt {index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
