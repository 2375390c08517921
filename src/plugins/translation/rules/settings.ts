import {DIRECTIVES} from './directives';
import {RULES} from './registry';
import type {Severity} from './rule';

const SETTINGS = ['off', 'warning', 'error'] as const;

export type Setting = (typeof SETTINGS)[number];

/** What a site says of rules, by rule. */
export type Settings = Readonly<Record<string, Setting>>;

/** Every rule there is with its own severity. */
export const DEFAULT_SETTINGS: Readonly<Record<string, Severity>> = Object.fromEntries(
  [...RULES, DIRECTIVES].map(({ruleId, severity}) => [ruleId, severity]),
);

export const RULE_IDS: readonly string[] = Object.keys(DEFAULT_SETTINGS).sort();

/** @throws {Error} at a rule or a setting that does not exist. */
export function ensureSettings(settings: Readonly<Record<string, string>>): Settings {
  for (const [ruleId, setting] of Object.entries(settings)) {
    ensureRuleId(ruleId);
    if (!(SETTINGS as readonly string[]).includes(setting)) {
      throw new Error(`Unexpected severity "${setting}" of ${ruleId}, expected one of ${SETTINGS.join(', ')}`);
    }
  }
  return settings as Settings;
}

/** @throws {Error} at a rule that does not exist. */
export function ensureRuleId(ruleId: string): void {
  if (!RULE_IDS.includes(ruleId)) throw new Error(`Unexpected rule "${ruleId}", expected one of ${RULE_IDS.join(', ')}`);
}
