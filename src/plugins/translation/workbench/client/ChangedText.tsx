import type {ReactNode} from 'react';
import type {Change} from '../../status/diffWords';
import {useBench} from './benchContext';
import styles from './texts.module.css';

const TAGS = {same: 'span', removed: 'del', added: 'ins'} as const;

interface ChangedTextProps {
  changes: readonly Change[];
  /** That of the source when nothing is said. */
  lang?: string;
}

/** A text with the words that went and the words that came, told apart by more than colour. */
export default function ChangedText({changes, lang}: ChangedTextProps): ReactNode {
  const {t, sourceLocale} = useBench();
  return (
    <p className={styles.text} lang={lang ?? sourceLocale}>
      {changes.map(({type, text}, index) => {
        const Tag = TAGS[type];
        return (
          <Tag key={index} className={styles[type]}>
            {type !== 'same' && <span className={styles.spoken}>{t(`workbench.change.${type}`)} </span>}
            {text}
          </Tag>
        );
      })}
    </p>
  );
}
