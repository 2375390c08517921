import type {AlignedPair} from '../alignment/alignedPair';
import {decodeText} from '../units/decodeText';
import type {Unit, UnitKind} from '../units/unit';
import {applyDirectives, type DirectiveFault} from './applyDirectives';
import {DIRECTIVES, readDirectives, type Directive} from './directives';
import {compareFindings, type Finding} from './finding';
import {toPageText, type PageText} from './pageText';
import {RULES} from './registry';
import type {CheckContext, MatchedUnit, PageRule, Problem, Rule, Severity, UnitRule} from './rule';
import type {Side} from './side';
import {DEFAULT_SETTINGS, RULE_IDS, type Settings} from './settings';
import type {SiteIndex} from './siteIndex';
import {toRawOffset} from './toRawOffset';
import {toUnitText} from './unitText';

/** A file, its translation, and which unit is which. */
export interface FilePair {
  sourcePath: string;
  targetPath: string;
  sourceText: string;
  targetText: string;
  pairs: readonly AlignedPair[];
}

export interface CheckFileOptions extends CheckContext {
  site: SiteIndex;
  settings: Settings;
  /** The rules to ask; all of them when nothing is said. */
  only?: readonly string[];
  /** Whether the rules for units look at a unit of the target; they do at all of them when nothing is said. */
  isAsked?: (target: Unit) => boolean;
  /** `toUnitText`, or one that remembers. */
  readText?: typeof toUnitText;
}

const PROSE_KINDS: readonly UnitKind[] = ['front-matter', 'heading', 'paragraph', 'list-item', 'cell', 'admonition-title', 'attribute', 'message'];

/** What the rules find in a file and its translation, in the order of places. */
export function checkFile(file: FilePair, options: CheckFileOptions): Finding[] {
  const severities = toSeverities(options);
  const check = new FileCheck(file, options, severities);
  const rules = RULES.filter(({ruleId}) => severities.has(ruleId));
  const findings = [...check.units(rules.filter(isUnitRule)), ...check.page(rules.filter(isPageRule))];
  return check.accept(findings).sort(compareFindings);
}

/** The rules to ask, each with its severity. */
function toSeverities({settings, only}: Pick<CheckFileOptions, 'settings' | 'only'>): ReadonlyMap<string, Severity> {
  const entries = Object.entries({...DEFAULT_SETTINGS, ...settings}).filter(([ruleId]) => !only || only.length === 0 || only.includes(ruleId));
  return new Map(entries.flatMap(([ruleId, setting]) => (setting === 'off' ? [] : [[ruleId, setting]])));
}

const isUnitRule = (rule: Rule): rule is UnitRule => rule.of === 'unit';
const isPageRule = (rule: Rule): rule is PageRule => rule.of === 'page';

function matchUnits(pairs: readonly AlignedPair[], {readText = toUnitText}: Pick<CheckFileOptions, 'readText'>): MatchedUnit[] {
  const read = (unit: Unit, kind: UnitKind): MatchedUnit['source'] => ({unit, ...readText(decodeText(unit), kind)});
  return pairs.flatMap(({source, target}) => (source === null || target === null ? [] : [{source: read(source, target.kind), target: read(target, target.kind)}]));
}

class FileCheck {
  private readonly source: PageText;
  private readonly target: PageText;
  private readonly matched: readonly MatchedUnit[];

  constructor(
    private readonly file: FilePair,
    private readonly options: CheckFileOptions,
    private readonly severities: ReadonlyMap<string, Severity>,
  ) {
    const {sourcePath, targetPath, sourceText, targetText, pairs} = file;
    this.source = toPageText({path: sourcePath, text: sourceText, units: pairs.flatMap(({source}) => source ?? [])});
    this.target = toPageText({path: targetPath, text: targetText, units: pairs.flatMap(({target}) => target ?? [])});
    this.matched = matchUnits(pairs, options);
  }

  units(rules: readonly UnitRule[]): Finding[] {
    const {isAsked = () => true} = this.options;
    return this.matched.filter(({target}) => isAsked(target.unit)).flatMap((unit) => this.unit(unit, rules.filter(({kinds = PROSE_KINDS}) => kinds.includes(unit.target.unit.kind))));
  }

  private unit({source, target}: MatchedUnit, rules: readonly UnitRule[]): Finding[] {
    const texts = {source, target};
    const params = {...this.options, ...texts, kind: target.unit.kind, sourcePath: this.source.path, targetPath: this.target.path};
    return rules.flatMap(({ruleId, check}) =>
      check(params).map((problem) => {
        const {unit, text} = texts[problem.side];
        const start = unit.start + toRawOffset(unit.text, text, problem.start);
        return this.toFinding(ruleId, {...problem, start}, {sourceText: source.text, targetText: target.text});
      }),
    );
  }

  page(rules: readonly PageRule[]): Finding[] {
    const {source, target, file, matched} = this;
    return rules.flatMap(({ruleId, check}) =>
      check({...this.options, source, target, pairs: file.pairs, units: matched}).map((problem) => this.toFinding(ruleId, problem, this.textsAt(problem))),
    );
  }

  /** The unit a place is in, and its counterpart. */
  private textsAt({side, start}: Problem): Pick<Finding, 'sourceText' | 'targetText'> {
    const pair = this.file.pairs.find((one) => {
      const unit = one[side];
      return unit !== null && unit.start <= start && start < unit.end;
    });
    return {sourceText: pair?.source ? decodeText(pair.source) : '', targetText: pair?.target ? decodeText(pair.target) : ''};
  }

  private toFinding(ruleId: string, {side, start, sentence, values = {}}: Problem, texts: Pick<Finding, 'sourceText' | 'targetText'>): Finding {
    const {path, text} = this[side];
    return {ruleId, severity: this.severities.get(ruleId)!, side, path, ...toPlace(text, start), sentence, values, ...texts};
  }

  /** Each file's directives speak of the findings in it. */
  accept(findings: readonly Finding[]): Finding[] {
    return (['source', 'target'] as const).flatMap((side) =>
      applyDirectives({
        findings: findings.filter((finding) => finding.side === side),
        directives: readDirectives(this[side]),
        ruleIds: new Set(this.severities.keys()),
        knownRuleIds: RULE_IDS,
        toFinding: (directive, fault) => this.toDirectiveFinding(side, directive, fault),
      }),
    );
  }

  private toDirectiveFinding(side: Side, {start}: Directive, {sentence, values}: DirectiveFault): Finding {
    return this.toFinding(DIRECTIVES.ruleId, {side, start, end: start, sentence, values}, {sourceText: '', targetText: ''});
  }
}

function toPlace(text: string, offset: number): {line: number; column: number} {
  const before = text.slice(0, offset);
  return {line: before.split('\n').length, column: offset - before.lastIndexOf('\n')};
}
