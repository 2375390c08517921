import type {ComponentProps, ReactNode} from 'react';
import {useMessages} from '../../messages/useMessages';
import styles from './styles.module.css';

/** A table that is wider than the screen scrolls by itself, with the keyboard too. */
export default function ScrollableTable(props: ComponentProps<'table'>): ReactNode {
  const t = useMessages();
  return (
    <div className={styles.scrollable} role="group" tabIndex={0} aria-label={t('table.label')}>
      <table {...props} />
    </div>
  );
}
