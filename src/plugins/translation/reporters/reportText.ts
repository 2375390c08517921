import {toMessage, type Reporter} from './reporter';

/** One line a finding, its place first, so that terminals and editors can open it. */
export const reportText: Reporter = ({findings, files, t, locate}) => {
  if (findings.length === 0) return [t('translation.check.clean', {count: files})];
  const errors = findings.filter(({severity}) => severity === 'error').length;
  return [
    ...findings.map((finding) => {
      const {line, column, severity, ruleId} = finding;
      return `${locate(finding)}:${line}:${column}: ${t(`translation.check.severity.${severity}`)}: ${toMessage(finding, t)} (${ruleId})`;
    }),
    t('translation.check.summary', {count: findings.length, errors, warnings: findings.length - errors}),
  ];
};
