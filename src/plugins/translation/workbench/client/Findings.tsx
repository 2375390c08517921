import type {ReactNode} from 'react';
import {useBench} from './benchContext';
import type {Checked} from './useCheck';
import styles from './unit.module.css';

/** What the rules say of the text in the field, said aloud when it changes. */
export default function Findings({checked: {reply, isFresh}}: {checked: Checked}): ReactNode {
  const {t} = useBench();
  const {findings = [], refusal = null} = reply ?? {};
  return (
    <section className={styles.findings} aria-busy={!isFresh} aria-live="polite">
      <h4>{t('workbench.findings')}</h4>
      {refusal !== null && <p className={styles.finding}>{refusal}</p>}
      {reply && refusal === null && findings.length === 0 && <p className={styles.clean}>{t('workbench.findings.none')}</p>}
      {findings.length > 0 && (
        <ul>
          {findings.map(({ruleId, severity, side, message}) => (
            <li key={`${ruleId} ${side} ${message}`} className={styles.finding} data-severity={severity}>
              <b>{t(`workbench.severity.${severity}`)}</b> {side === 'source' && <span>{t('workbench.findings.source')} </span>}
              {message} <small>{ruleId}</small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
