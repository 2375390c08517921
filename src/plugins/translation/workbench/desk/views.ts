import {fingerprint} from '../../baseline/fingerprint';
import type {TermFinder} from '../../rules/termFinder';
import {toUnitText, type UnitText} from '../../rules/unitText';
import {diffWords} from '../../status/diffWords';
import type {PairStatus} from '../../status/pairStatus';
import type {PagePair} from '../../status/project';
import {countStatuses} from '../../status/summarizePage';
import {decodeText} from '../../units/decodeText';
import type {Unit} from '../../units/unit';
import type {PageSummary, PageView, Range, SourceView, TermView, UnitView} from '../protocol';
import {hashBytes} from './hashBytes';
import {listNotes} from './listNotes';

export interface ViewContext {
  sourceLocale: string;
  findTerms: TermFinder;
  /** Of the page, as its summary has it. */
  version: string;
}

export function toPageSummary(page: PagePair): PageSummary {
  return {path: page.path, totals: countStatuses(page.statuses), version: toVersion(page)};
}

export function toPageView(page: PagePair, context: ViewContext): PageView {
  const {path, targetPath, targetText, movesTo, statuses} = page;
  const notes = listNotes(page);
  return {
    path,
    targetPath,
    version: context.version,
    targetFile: targetText === null ? null : hashBytes(targetText),
    movesTo: movesTo?.path ?? null,
    units: statuses.map((status) => toUnitView(status, {...context, notes})),
  };
}

/** The texts and the states say everything of a page. */
function toVersion({sourceText, targetText, statuses}: PagePair): string {
  return hashBytes(JSON.stringify([sourceText, targetText, statuses.map(({state}) => state)]));
}

interface UnitContext extends ViewContext {
  notes: ReadonlyMap<string, string>;
}

function toUnitView({id, pair: {source, target}, state}: PairStatus, context: UnitContext): UnitView {
  const before = state.status === 'outdated' ? state.baselineSource : null;
  return {
    id,
    kind: (source ?? target)!.kind,
    state,
    source: source && toSourceView(source, before, context),
    target: target && decodeText(target),
    targetLine: target?.line ?? null,
  };
}

function toSourceView(unit: Unit, before: string | null, {sourceLocale, findTerms, notes}: UnitContext): SourceView {
  const text = decodeText(unit);
  const parsed = toUnitText(text, unit.kind);
  return {
    line: unit.line,
    text,
    fingerprint: fingerprint(unit),
    placeholders: toPlaceholders(parsed),
    terms: toTerms(parsed, findTerms),
    note: notes.get(unit.id) ?? '',
    changes: before === null ? [] : diffWords(before, text, sourceLocale),
  };
}

function toPlaceholders({pieces}: UnitText): Range[] {
  let end = 0;
  return pieces.flatMap(({type, text}) => {
    const start = end;
    end += text.length;
    return type === 'placeholder' ? [{start, end}] : [];
  });
}

function toTerms({prose, toPlace}: UnitText, findTerms: TermFinder): TermView[] {
  return findTerms(prose).map(({term: {id, target}, start, end}) => ({id, target, ...toPlace(start, end)}));
}
