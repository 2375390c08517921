import type {ReactNode} from 'react';
import {useMessages} from '../../../messages/useMessages';
import Parts from './Parts';
import {toParts} from './toParts';
import {useSearchSite} from './useSearchSite';
import styles from './results.module.css';

interface SuggestionsProps {
  words: readonly string[];
  onChoose: (word: string) => void;
}

/** The nearest words of the site, each a button that searches for it. */
export default function Suggestions({words, onChoose}: SuggestionsProps): ReactNode {
  const t = useMessages();
  const {locale} = useSearchSite();
  return words.length === 0 ? null : (
    <p className={styles.suggestions}>
      {t('search.suggestions')}
      {words.map((word) => (
        <button key={word} type="button" className={styles.button} onClick={() => onChoose(word)}>
          <Parts parts={toParts({text: word, highlights: []}, locale)} />
        </button>
      ))}
    </p>
  );
}
