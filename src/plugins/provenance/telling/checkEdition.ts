import type {Ledger} from '../ledger/ledger';
import type {PluginOptions} from '../options';
import {checkSource} from './checkSource';
import {checkTranslation} from './checkTranslation';
import {compareFindings, formatFinding, servedPage, type Finding, type PagePair} from './pages';

export interface CheckEditionParams {
  ledger: Ledger;
  pairs: readonly PagePair[];
  options: Pick<PluginOptions, 'ledger' | 'hubs'>;
  versionName: string;
  i18n: {currentLocale: string; defaultLocale: string};
}

/** Errors stop the build of the source locale; warnings never stop anything. */
export interface EditionFindings {
  errors: Finding[];
  warnings: Finding[];
}

/** Source locale: is everything told? Any other: does the translation follow its source? */
export function checkEdition({ledger, pairs, options, versionName, i18n}: CheckEditionParams): EditionFindings {
  if (i18n.currentLocale === i18n.defaultLocale) {
    const pages = pairs.map(servedPage);
    const {ledger: ledgerPath, hubs} = options;
    const errors = checkSource({ledger, ledgerPath, pages, hubs, versionName});
    return {errors: errors.sort(compareFindings), warnings: []};
  }
  const known = new Set(ledger.facts.map(({id}) => id));
  const warnings = pairs.flatMap((pair) => checkTranslation(pair, known));
  return {errors: [], warnings: warnings.sort(compareFindings)};
}

/** @throws {Error} that lists every finding, a line each. */
export function ensureNoFindings(findings: readonly Finding[]): void {
  if (findings.length > 0) {
    const list = findings.map(formatFinding).join('\n');
    throw new Error(`The pages do not tell the ledger as they should:\n${list}`);
  }
}

export function reportFindings(findings: readonly Finding[], warn: (message: string) => void): void {
  for (const finding of findings) {
    warn(formatFinding(finding));
  }
}
