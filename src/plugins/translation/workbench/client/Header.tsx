import type {ReactNode} from 'react';
import {useBench} from './benchContext';
import styles from './workbench.module.css';

/** What this is, from which language into which, and the way to the shortcuts. */
export default function Header({onHelp}: {onHelp: () => void}): ReactNode {
  const {t, locale, sourceLocale, targetLocale} = useBench();
  const names = new Intl.DisplayNames(locale, {type: 'language'});
  const nameOf = (code: string): string => (code === 'und' ? t('workbench.anyLanguage') : names.of(code)!);
  return (
    <header className={styles.header}>
      <h1>{t('workbench.title')}</h1>
      <p>{t('workbench.languages', {source: nameOf(sourceLocale), target: nameOf(targetLocale)})}</p>
      <button type="button" onClick={onHelp} aria-keyshortcuts="Control+/ ?">
        {t('workbench.help.open')} <kbd>?</kbd>
      </button>
    </header>
  );
}
