import {useId, type ReactNode} from 'react';
import {processAdmonitionProps} from '@docusaurus/theme-common';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

interface AdmonitionProps {
  type: string;
  title?: ReactNode;
  children: ReactNode;
}

/** A note beside the text. What kind it is stands before its title, in words. */
export default function Admonition(props: AdmonitionProps): ReactNode {
  const {type, title, children} = processAdmonitionProps(props);
  const t = useMessages();
  const label = useId();
  return (
    <aside className={type === 'context' ? styles.context : styles.note} data-note={type} aria-labelledby={label}>
      <p id={label} className={styles.title}>
        <span className={styles.kind}>{t(`note.${type}`)}</span> <span className={styles.words}>{title}</span>
      </p>
      {children}
    </aside>
  );
}
