import type {Translate} from '../../../messages';
import type {Finding} from '../rules/finding';

export interface Report {
  findings: readonly Finding[];
  /** How many files were checked. */
  files: number;
  t: Translate;
  /** Where the file of a finding is, from the working directory. */
  locate(finding: Finding): string;
}

/** The lines of a report. */
export type Reporter = (report: Report) => string[];

/** A finding in the language of the terminal. */
export function toMessage({ruleId, sentence, values}: Finding, t: Translate): string {
  return t(`translation.rules.${ruleId}.${sentence}`, values);
}
