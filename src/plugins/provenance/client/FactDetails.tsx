import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {toFormattingLocale} from '../../../messages/toFormattingLocale';
import {useMessages} from '../../../messages/useMessages';
import type {FactDate} from '../ledger/ledger';
import type {LocalFact} from '../sourceMap/sourceMap';
import {describeDate} from './describeDate';
import styles from './FactDetails.module.css';

interface FactDetailsProps {
  fact: LocalFact;
  /** More rows: `dt` and `dd`. */
  children?: ReactNode;
}

/** What the source says: who speaks, and of a date which parts are printed and which concluded. */
export default function FactDetails({fact, children}: FactDetailsProps): ReactNode {
  const t = useMessages();
  return (
    <dl className={styles.details}>
      <dt>{t('provenance.voice')}</dt>
      <dd>
        {fact.voice}
        {fact.voiceInferred && <Certainty value="inferred" />}
      </dd>
      {fact.date && (
        <>
          <dt>{t('provenance.date')}</dt>
          <dd className={styles.date}>
            <DateParts date={fact.date} />
          </dd>
        </>
      )}
      {fact.figure && (
        <>
          <dt>{t('provenance.figure')}</dt>
          <dd>{fact.figure}</dd>
        </>
      )}
      {children}
    </dl>
  );
}

function DateParts({date}: {date: FactDate}): ReactNode {
  const {i18n} = useDocusaurusContext();
  return describeDate(date, toFormattingLocale(i18n.currentLocale)).map(({unit, text, certainty}) => (
    <span key={unit} className={styles.part}>
      {text}
      <Certainty value={certainty} />
    </span>
  ));
}

function Certainty({value}: {value: 'stated' | 'inferred'}): ReactNode {
  const t = useMessages();
  return <small className={styles[value]}>{t(`mark.${value}`)}</small>;
}
