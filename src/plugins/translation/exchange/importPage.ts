import {acceptUnits, type Acceptance} from '../status/acceptUnits';
import type {PagePair} from '../status/project';
import {decideUnit, type Decision} from './decideUnit';
import type {Languages} from './exchangePage';
import type {ImportedUnit, Reason} from './importedUnit';
import {wouldBeCopy} from './wouldBeCopy';
import {writeUnits} from './writeUnits';

/** What became of a unit of a file. */
export type Outcome =
  | {result: 'imported' | 'confirmed' | 'unchanged'}
  | {result: 'refused'; reason: Reason; detail: string};

export interface PageImport {
  outcomes: ReadonlyMap<ImportedUnit, Outcome>;
  /** The translation with everything that was taken; `null` when nothing is to be written. */
  targetText: string | null;
  /** What the baseline says from now on; `null` when it says the same. */
  acceptance: Acceptance | null;
}

/** Takes over what files say of the units of one page. Nothing is written; each unit is known once. */
export function importPage(page: PagePair, imported: readonly ImportedUnit[], languages: Languages): PageImport {
  const decided = imported.map((unit) => [unit, decide(page, unit, languages)] as const);
  const texts = new Map(decided.flatMap(([{id}, decision]) => (decision.type === 'write' ? [[id, decision.text] as const] : [])));
  const {page: written, refused} = writeUnits({page, texts, languages});
  const outcomes = new Map(decided.map(([unit, decision]) => [unit, toOutcome(decision, refused.get(unit.id))]));
  const taken = new Set([...outcomes].filter(([, {result}]) => result === 'imported' || result === 'confirmed').map(([{id}]) => id));
  if (taken.size === 0) return {outcomes, targetText: null, acceptance: null};
  return {outcomes, targetText: written.targetText === page.targetText ? null : written.targetText, acceptance: acceptUnits(written, ({id}) => taken.has(id))};
}

function decide({statuses}: PagePair, unit: ImportedUnit, {sourceLocale}: Languages): Decision {
  const status = statuses.find(({id, pair}) => id === unit.id && pair.source !== null);
  const decision = decideUnit(unit, status);
  const isCopy = decision.type === 'write' && wouldBeCopy({status: status!, text: decision.text, sourceLocale});
  return isCopy ? {type: 'refuse', reason: 'untranslated', detail: ''} : decision;
}

function toOutcome(decision: Decision, refused: Reason | undefined): Outcome {
  if (decision.type === 'refuse') return {result: 'refused', reason: decision.reason, detail: decision.detail};
  if (refused !== undefined) return {result: 'refused', reason: refused, detail: decision.type === 'write' ? decision.text : ''};
  return {result: decision.type === 'write' ? 'imported' : decision.type === 'confirm' ? 'confirmed' : 'unchanged'};
}
