import {toMessage, type Reporter} from './reporter';

/** One object: `{findings: [{ruleId, severity, path, line, column, message, sourceText, targetText}]}`. */
export const reportJson: Reporter = ({findings, t}) => [
  JSON.stringify({
    findings: findings.map((finding) => {
      const {ruleId, severity, path, line, column, sourceText, targetText} = finding;
      return {ruleId, severity, path, line, column, message: toMessage(finding, t), sourceText, targetText};
    }),
  }),
];
