import type {ReactNode} from 'react';
import type {UnitStatus} from '../../status/unitStatus';
import {useBench} from './benchContext';
import styles from './status.module.css';

/** The state of a unit in words, in a frame of its own. */
export default function StatusLabel({state}: {state: UnitStatus}): ReactNode {
  const {t} = useBench();
  return <span className={`${styles.label} ${styles[state.status]}`}>{t(`workbench.status.${toName(state)}`)}</span>;
}

/** What is copied is missing, and what nobody has accepted is outdated; a translator wants to know. */
function toName(state: UnitStatus): string {
  if (state.status === 'missing' && state.copied) return 'copied';
  return state.status === 'outdated' && state.baselineSource === null ? 'unaccepted' : state.status;
}
