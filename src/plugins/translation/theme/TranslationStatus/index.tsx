import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import {useMessages} from '../../../../messages/useMessages';
import {groupFiles, toPercent, type FileGroup} from '../../client/groupFiles';
import {useTitleLang} from '../../client/useSourceLang';
import {useTranslationSite} from '../../client/useTranslationSite';
import type {FileReport, LocaleReport, OpenUnit, StatusReport} from '../../statusPage/statusReport';
import styles from './styles.module.css';

/** How far the translation is, page by page, for anyone to see. Made at build, without a script. */
export default function TranslationStatus({report}: {report: StatusReport}): ReactNode {
  const t = useMessages();
  return (
    <Layout title={t('translation.overview.title')} description={t('translation.overview.description')}>
      <main id="main" tabIndex={-1} className={styles.page} data-search-ignore="">
        <h1>{t('translation.overview.title')}</h1>
        {report.locales.map((locale) => (
          <Locale key={locale.locale} {...locale} />
        ))}
      </main>
    </Layout>
  );
}

function Locale({locale, isAdopted, files}: LocaleReport): ReactNode {
  const t = useMessages();
  const {sourceLocale, toLanguageName} = useTranslationSite();
  const done = files.filter((file) => toPercent(file) === 100 && file.totals.orphaned === 0).length;
  return (
    <section>
      <h2>{t('translation.overview.pair', {source: toLanguageName(sourceLocale), target: toLanguageName(locale)})}</h2>
      <p>{t('translation.overview.summary', {count: files.length, done})}</p>
      {!isAdopted && <p>{t('translation.overview.unrecorded')}</p>}
      {groupFiles(files).map((group) => (
        <Group key={group.edition ?? ''} locale={locale} {...group} />
      ))}
    </section>
  );
}

function Group({edition, files, locale}: FileGroup & {locale: string}): ReactNode {
  const t = useMessages();
  const title = edition ?? t('translation.overview.files');
  return (
    // A narrow screen scrolls it sideways, which must be possible with the keyboard.
    <div className={styles.frame} role="group" tabIndex={0} aria-label={title}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{t(edition === undefined ? 'translation.overview.file' : 'translation.overview.page')}</th>
            <th scope="col">{t('translation.overview.progress')}</th>
            {STATES.map((state) => (
              <th key={state} scope="col">
                {t(`translation.overview.${state}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {files.map((file) => (
            <File key={file.path} file={file} locale={locale} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

const STATES = ['outdated', 'missing', 'orphaned'] as const;

function File({file, locale}: {file: FileReport; locale: string}): ReactNode {
  const percent = toPercent(file);
  return (
    <tr>
      <th scope="row">
        <Name {...file} />
        <OpenUnits units={file.open} locale={locale} />
      </th>
      <td>
        <meter className={styles.meter} min={0} max={100} value={percent} aria-hidden="true" /> {percent}%
      </td>
      {STATES.map((state) => (
        <td key={state}>{file.totals[state]}</td>
      ))}
    </tr>
  );
}

function Name({path, page}: FileReport): ReactNode {
  const titleLang = useTitleLang();
  return page ? (
    <Link to={page.permalink} lang={titleLang(page.permalink)}>
      {page.title}
    </Link>
  ) : (
    <code>{path}</code>
  );
}

/** What is to be done on a page, folded. */
function OpenUnits({units, locale}: {units: readonly OpenUnit[]; locale: string}): ReactNode {
  const t = useMessages();
  const {sourceLang} = useTranslationSite();
  const {localeConfigs} = useDocusaurusContext().i18n;
  // What the source no longer has is told in the words of the translation.
  const langOf = ({status}: OpenUnit) => (status === 'orphaned' ? localeConfigs[locale]!.htmlLang : sourceLang);
  return units.length === 0 ? null : (
    <details className={styles.open}>
      <summary>{t('translation.overview.open', {count: units.length})}</summary>
      <ul>
        {units.map((unit, index) => (
          <li key={index}>
            <b>{t(`translation.overview.${unit.status}`)}</b> <span lang={langOf(unit)}>{unit.text}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
