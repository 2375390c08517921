import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMessages} from '../../../../messages/useMessages';
import styles from './styles.module.css';

interface TranslationMarkProps {
  kind: 'outdated' | 'missing' | 'orphaned';
  /** Of the originals. */
  lang: string;
  /** The originals, a paragraph each; none of a passage that has none. */
  children?: ReactNode;
}

/** Stands after a passage that is not what the source says. A native disclosure: it needs no script. */
export default function TranslationMark({kind, lang, children}: TranslationMarkProps): ReactNode {
  const t = useMessages();
  const {currentLocale, localeConfigs} = useDocusaurusContext().i18n;
  const shared = {className: styles.mark, 'data-translation-mark': kind, 'data-search-ignore': '', lang: localeConfigs[currentLocale]!.htmlLang};
  return children ? (
    <details {...shared}>
      <summary>{t(`translation.mark.${kind}`)}</summary>
      <div lang={lang} className={styles.original}>
        {children}
      </div>
    </details>
  ) : (
    <small {...shared}>{t(`translation.mark.${kind}`)}</small>
  );
}
