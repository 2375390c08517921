import type {AlignedPair} from '../../alignment/alignedPair';
import type {Languages} from '../../exchange/exchangePage';
import type {listActive} from '../../exchange/listActive';
import {writeUnits} from '../../exchange/writeUnits';
import type {Finding} from '../../rules/finding';
import {checkFile, type CheckFileOptions} from '../../rules/checkFile';
import {checkPage} from '../../rules/checkProject';
import {RULES} from '../../rules/registry';
import type {PagePair} from '../../status/project';
import type {Unit} from '../../units/unit';
import type {SaveReason} from './saveReason';
import {toTypedText} from './toTypedText';

export interface CheckUnitParams {
  page: PagePair;
  id: string;
  /** As it stands in the field. */
  text: string;
  languages: Languages;
  options: CheckFileOptions;
  /** `listActive`, or one that remembers. */
  readActive: typeof listActive;
}

export interface UnitCheckResult {
  findings: Finding[];
  refusal: {reason: SaveReason; detail: string} | null;
}

/** What `check` would find in one unit if it were saved with a text. */
export function checkUnit({page, id, text, languages, options, readActive}: CheckUnitParams): UnitCheckResult {
  const status = page.statuses.find((one) => one.id === id && one.pair.source !== null);
  const typed = status ? toTypedText(text, status) : '';
  if (typed === '') return {findings: [], refusal: null};
  const {page: after, refused} = writeUnits({page, texts: new Map([[id, typed]]), languages, readActive});
  const reason = refused.get(id);
  if (reason !== undefined) return {findings: checkAlone(status!.pair, typed, {page, options}), refusal: {reason: reason as SaveReason, detail: typed}};
  const {pair} = after.statuses.find((one) => one.id === id && one.pair.source !== null)!;
  const isHere = (finding: Finding): boolean => {
    const [unit, file] = finding.side === 'source' ? [pair.source, after.sourceText] : [pair.target, after.targetText];
    return unit !== null && file !== null && isInside(finding, unit, file);
  };
  return {findings: checkPage(after, {...options, isAsked: (target) => target === pair.target}).filter(isHere), refusal: null};
}

const UNIT_RULES = RULES.filter(({of}) => of === 'unit').map(({ruleId}) => ruleId);

/** A text that has no place on the page is held against its source alone. */
function checkAlone({source, target}: AlignedPair, text: string, {page, options}: Pick<CheckUnitParams, 'page' | 'options'>): Finding[] {
  const {kind} = target ?? source!;
  const alone: Unit = {id: source!.id, kind, start: 0, end: text.length, line: 1, text, encoding: {type: 'code', indent: ''}};
  const file = {sourcePath: page.path, targetPath: page.targetPath, sourceText: page.sourceText!, targetText: text};
  return checkFile({...file, pairs: [{source: source!, target: alone, confidence: 1}]}, {...options, only: UNIT_RULES});
}

function isInside({line, column}: Finding, {start, end}: Unit, file: string): boolean {
  let offset = 0;
  for (let passed = 1; passed < line; passed += 1) offset = file.indexOf('\n', offset) + 1;
  const at = offset + column - 1;
  return start <= at && at <= end;
}
