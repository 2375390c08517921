import {useState, type ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useAlternatePageUtils} from '@docusaurus/theme-common/internal';
import {useMessages} from '../../../../messages/useMessages';
import {toPartner} from '../../client/toPartner';
import {useKeptLocales} from '../../client/useKeptLocales';
import {useParallelText} from '../../client/useParallelText';
import './rows.css';
import styles from './styles.module.css';

/** A button for each other language that puts its text beside that of the page, and remembers it for the next. */
export default function ParallelReading(): ReactNode {
  const t = useMessages();
  const {currentLocale: locale, locales, localeConfigs} = useDocusaurusContext().i18n;
  const others = locales.filter((one) => one !== locale);
  const {createUrl} = useAlternatePageUtils();
  const [kept, keep] = useKeptLocales();
  const [attempt, setAttempt] = useState(0);
  const chosen = toPartner(kept, {locale, others});
  const status = useParallelText({url: chosen && createUrl({locale: chosen, fullyQualified: false}), attempt});
  const names = new Intl.DisplayNames(locale, {type: 'language'});
  const nameOf = (one: string) => names.of(localeConfigs[one]!.htmlLang) ?? one;
  const press = (one: string) => {
    if (one !== chosen) keep(`${locale} ${one}`);
    else if (status === 'failed') setAttempt(attempt + 1);
    else keep(null);
  };
  return (
    <div className={styles.bar} data-needs-script="" data-search-ignore="">
      {others.map((one) => (
        <button key={one} type="button" className={styles.button} aria-pressed={one === chosen && status !== 'failed'} onClick={() => press(one)}>
          <Columns />
          {t('bilingual.beside', {language: nameOf(one)})}
        </button>
      ))}
      <span role="status" className={styles.status}>
        {chosen && (status === 'loading' || status === 'failed' || status === 'same') && t(`bilingual.${status}`, {language: nameOf(chosen)})}
      </span>
    </div>
  );
}

function Columns(): ReactNode {
  return (
    <svg viewBox="0 0 20 16" width={20} height={16} aria-hidden="true">
      <path d="M1 2h7M1 6h7M1 10h7M1 14h4M12 2h7M12 6h7M12 10h7M12 14h4" fill="none" stroke="currentColor" strokeWidth={1.5} />
    </svg>
  );
}
