import {toMessage, type Reporter} from './reporter';

/**
 * Annotations of GitHub Actions, one workflow command a finding.
 *
 * Source: https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions; what is
 * escaped, https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
export const reportGitHub: Reporter = ({findings, t, locate}) =>
  findings.map((finding) => {
    const {severity, line, column, ruleId} = finding;
    const properties = Object.entries({file: locate(finding), line, col: column, title: ruleId}).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
    return `::${severity} ${properties.join(',')}::${escapeData(toMessage(finding, t))}`;
  });

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
