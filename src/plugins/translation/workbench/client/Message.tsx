import type {ReactNode} from 'react';
import styles from './unit.module.css';

/** What came of the last thing that was done, for the eye alone: it is spoken elsewhere. */
export default function Message({text}: {text: string}): ReactNode {
  return (
    <p className={styles.message} aria-hidden="true">
      {text}
    </p>
  );
}
