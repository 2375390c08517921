import {DIRECTIVES, type Directive} from './directives';
import type {Finding} from './finding';

/** What is wrong with a directive: the sentence that says it and what it names. */
export interface DirectiveFault {
  sentence: string;
  values: Readonly<Record<string, string>>;
}

export interface ApplyDirectivesParams {
  findings: readonly Finding[];
  /** Of one file, as are the findings. */
  directives: readonly Directive[];
  /** The rules that were asked; of others nobody knows whether a directive is needed. */
  ruleIds: ReadonlySet<string>;
  knownRuleIds: readonly string[];
  /** Makes a finding about a directive itself. */
  toFinding(directive: Directive, fault: DirectiveFault): Finding;
}

/** The findings that no directive accepts, and those about directives that accept nothing. */
export function applyDirectives({findings, directives, ruleIds, knownRuleIds, toFinding}: ApplyDirectivesParams): Finding[] {
  const left = findings.filter((finding) => !directives.some((directive) => accepts(directive, finding)));
  if (!ruleIds.has(DIRECTIVES.ruleId)) return left;
  const toUnused = ({ruleIds: named, ...directive}: Directive) =>
    named.filter((ruleId) => ruleIds.has(ruleId) && !findings.some((finding) => accepts({...directive, ruleIds: [ruleId]}, finding)));
  const faults = directives.flatMap((directive) =>
    [...listFaults(directive, knownRuleIds), ...toUnused(directive).map((rule) => ({sentence: 'unused', values: {rule}}))].map((fault) => toFinding(directive, fault)),
  );
  return [...left, ...faults];
}

/** What is wrong with a directive by itself. */
function listFaults({ruleIds, reason}: Directive, knownRuleIds: readonly string[]): DirectiveFault[] {
  const rules = knownRuleIds.join(', ');
  return [
    ...(ruleIds.length === 0 ? [{sentence: 'ruleless', values: {rules}}] : []),
    ...(reason === '' ? [{sentence: 'reasonless', values: {}}] : []),
    ...ruleIds.filter((ruleId) => !knownRuleIds.includes(ruleId)).map((rule) => ({sentence: 'unknown', values: {rule, rules}})),
  ];
}

function accepts({ruleIds, firstLine, lastLine}: Directive, {ruleId, line}: Finding): boolean {
  return ruleIds.includes(ruleId) && firstLine <= line && line <= lastLine;
}
