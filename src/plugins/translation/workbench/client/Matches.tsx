import type {ReactNode} from 'react';
import type {MatchView} from '../protocol';
import {useBench} from './benchContext';
import ChangedText from './ChangedText';
import styles from './unit.module.css';

interface MatchesProps {
  /** Undefined while they are looked for. */
  matches: readonly MatchView[] | undefined;
  onInsert: (text: string) => void;
}

/** Earlier translations of what is like this source, each with what is different in it. */
export default function Matches({matches, onInsert}: MatchesProps): ReactNode {
  const {t, targetLocale} = useBench();
  if (!matches || matches.length === 0) return null;
  return (
    <section>
      <h4>{t('workbench.matches')}</h4>
      <ol className={styles.matches}>
        {matches.map(({score, changes, target, place}, index) => (
          <li key={`${place} ${target}`}>
            <p className={styles.score}>
              <b>{t('workbench.matches.score', {percent: Math.floor(score * 100)})}</b> <small>{place}</small>
            </p>
            <ChangedText changes={changes} />
            <button type="button" onClick={() => onInsert(target)}>
              <span lang={targetLocale}>{target}</span>
              {index < 9 && <kbd>Alt Shift {index + 1}</kbd>}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
