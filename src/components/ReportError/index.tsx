import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {useMessages} from '../../messages/useMessages';

interface ContactFields {
  repositoryUrl?: string;
  contactEmail?: string;
}

/** The key of the one block this shows. */
const UNIT = 'report.way1';

/** Where the operator of this copy takes error reports, as far as the copy was told. */
export default function ReportError(): ReactNode {
  const t = useMessages();
  const {repositoryUrl, contactEmail} = useDocusaurusContext().siteConfig.customFields as ContactFields;
  if (repositoryUrl) {
    return (
      <p data-unit={UNIT}>
        <a href={`${repositoryUrl}/issues/new`}>{t('report.repository')}</a>
      </p>
    );
  }
  if (contactEmail) {
    return (
      <p data-unit={UNIT}>
        <a href={`mailto:${contactEmail}`}>{t('report.email', {address: contactEmail})}</a>
      </p>
    );
  }
  return <p data-unit={UNIT}>{t('report.unset')}</p>;
}
