import type {ComponentProps, ReactNode} from 'react';
import OriginalTOCItems from '@theme-init/TOCItems';
import {useSourceLang} from '../../client/useSourceLang';
import styles from './styles.module.css';

/** The headings of a page, in the language they are in. */
export default function TOCItems(props: ComponentProps<typeof OriginalTOCItems>): ReactNode {
  const lang = useSourceLang();
  const items = <OriginalTOCItems {...props} />;
  return lang === undefined ? items : <div lang={lang} className={styles.items}>{items}</div>;
}
