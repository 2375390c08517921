import type {ReactNode} from 'react';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

interface MarkProps {
  as: 'stated' | 'inferred' | 'claimed';
  children: ReactNode;
}

/** Says of a word how far the source vouches for it. */
export default function Mark({as, children}: MarkProps): ReactNode {
  const t = useMessages();
  return (
    <span className={styles.mark}>
      {children}
      <small className={styles[as]}>{t(`mark.${as}`)}</small>
    </span>
  );
}
