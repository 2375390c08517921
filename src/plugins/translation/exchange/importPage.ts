import {acceptUnits, type Acceptance} from '../status/acceptUnits';
import {isCopied} from '../status/isCopied';
import {judgePage} from '../status/judgePage';
import type {PairStatus} from '../status/pairStatus';
import type {PagePair} from '../status/project';
import {toLoadedPage, type LoadedPage} from '../tree/loadPage';
import {decodeText} from '../units/decodeText';
import {encodeText} from '../units/encodeText';
import type {Unit} from '../units/unit';
import {decideUnit, type Decision} from './decideUnit';
import type {Languages} from './exchangePage';
import {fillPage} from './fillPage';
import type {ImportedUnit, Reason} from './importedUnit';
import {insertUnit} from './insertUnit';
import {listActive} from './listActive';

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
  const writer = new PageWriter(page, languages);
  const outcomes = new Map(writer.writeAll(decided));
  const taken = new Set([...outcomes].filter(([, {result}]) => result === 'imported' || result === 'confirmed').map(([{id}]) => id));
  if (taken.size === 0) return {outcomes, targetText: null, acceptance: null};
  const {page: written} = writer;
  return {outcomes, targetText: written.targetText === page.targetText ? null : written.targetText, acceptance: acceptUnits(written, ({id}) => taken.has(id))};
}

function decide({statuses}: PagePair, unit: ImportedUnit, {sourceLocale}: Languages): Decision {
  const status = statuses.find(({id, pair}) => id === unit.id && pair.source !== null);
  const decision = decideUnit(unit, status);
  const isCopy = decision.type === 'write' && isCopyOf(status!, decision.text, sourceLocale);
  return isCopy ? {type: 'refuse', reason: 'untranslated', detail: ''} : decision;
}

/** What would be missing again as soon as it stands there. */
function isCopyOf({pair: {source, target}, record}: PairStatus, text: string, sourceLocale: string): boolean {
  const place = target ?? source!;
  return isCopied({source, target: {...place, text: encodeText(place, text)}, record, sourceLocale});
}

/** A page as it grows. */
class PageWriter {
  page: PagePair;
  /** Elements and code of the source, which the translation may have too. */
  private readonly allowed: ReadonlySet<string>;

  constructor(page: PagePair, private readonly languages: Languages) {
    this.page = page;
    this.allowed = listActive(page.sourceText ?? '') ?? new Set();
  }

  writeAll(decided: readonly (readonly [ImportedUnit, Decision])[]): [ImportedUnit, Outcome][] {
    const texts = new Map(decided.flatMap(([{id}, decision]) => (decision.type === 'write' ? [[id, decision.text]] : [])));
    const refused = new Map<string, Reason>([...this.fill(texts), ...this.insert(texts)]);
    return decided.map(([unit, decision]) => [unit, toOutcome(decision, refused.get(unit.id))]);
  }

  /** Writes what has a place; of a page that does not exist yet, everything has one in the copy of the source. */
  private fill(texts: ReadonlyMap<string, string>): [string, Reason][] {
    const {sourceText, sources, targetText, targets, statuses} = this.page;
    const isNew = targetText === null;
    const places = statuses.flatMap(({id, pair: {source, target}}) => {
      const [unit, text] = [isNew ? source : target, texts.get(id)];
      return unit && source && text !== undefined ? [{id, unit, text}] : [];
    });
    if (places.length === 0) return [];
    const filled = fillPage({
      text: isNew ? sourceText! : targetText,
      units: isNew ? sources : targets,
      texts: new Map(places.map(({unit, text}) => [unit, text])),
      allowed: this.allowed,
      list: (text) => this.load(text)?.targets,
    });
    if (filled.refused.size < places.length) this.page = this.judge(this.load(filled.text)!);
    return places.filter(({unit}) => filled.refused.has(unit)).map(({id}): [string, Reason] => [id, 'unsafe']);
  }

  /** Makes places for what is new in the source, one after the other. */
  private insert(texts: ReadonlyMap<string, string>): [string, Reason][] {
    const refused: [string, Reason][] = [];
    for (const {id, pair} of this.page.statuses.filter(({pair}) => pair.source !== null)) {
      const text = texts.get(id);
      if (text === undefined || pair.target !== null) continue;
      // An earlier one may have brought it along, as a copy: the other cells of its row.
      const isThere = this.page.statuses.some((status) => status.id === id && status.pair.source && status.pair.target);
      const failed = isThere ? this.fill(new Map([[id, text]])) : this.insertOne(pair.source!, text) ? [] : [[id, 'no-place'] as [string, Reason]];
      refused.push(...failed);
    }
    return refused;
  }

  private insertOne(source: Unit, text: string): boolean {
    const {sourceText, targetText, statuses} = this.page;
    if (sourceText === null || targetText === null) return false;
    const inserted = insertUnit({sourceText, targetText, statuses, source, text});
    const loaded = inserted === undefined ? undefined : this.load(inserted);
    if (!loaded) return false;
    const judged = this.judge(loaded);
    if (!this.isOnlyMore(judged, source, text)) return false;
    this.page = judged;
    return true;
  }

  /** Whether the unit is translated now, every other translation is where it was, and nothing runs that did not. */
  private isOnlyMore(after: PagePair, source: Unit, text: string): boolean {
    const translationOf = ({statuses}: PagePair, id: string): string | undefined => {
      const unit = statuses.find((status) => status.id === id && status.pair.source)?.pair.target;
      return unit ? decodeText(unit) : undefined;
    };
    const kept = this.page.statuses.every(({id, pair}) => !pair.source || !pair.target || translationOf(after, id) === decodeText(pair.target));
    const [before, active] = [listActive(this.page.targetText!), listActive(after.targetText!)];
    const isTame = before === undefined || (active !== undefined && [...active].every((one) => before.has(one) || this.allowed.has(one)));
    return kept && isTame && translationOf(after, source.id) === text;
  }

  private load(targetText: string): LoadedPage | undefined {
    const {page} = this;
    // In a file with both languages the source moves as the translation grows.
    const sourceText = page.type === 'localized' ? targetText : page.sourceText;
    try {
      return toLoadedPage(page, {sourceText, targetText}, this.languages);
    } catch {
      // The text is ours: a malformed one is not written, and the unit is refused.
      return undefined;
    }
  }

  private judge(loaded: LoadedPage): PagePair {
    const {records} = this.page;
    return {...this.page, ...loaded, statuses: judgePage({...loaded, records, sourceLocale: this.languages.sourceLocale})};
  }
}

function toOutcome(decision: Decision, refused: Reason | undefined): Outcome {
  if (decision.type === 'refuse') return {result: 'refused', reason: decision.reason, detail: decision.detail};
  if (refused !== undefined) return {result: 'refused', reason: refused, detail: decision.type === 'write' ? decision.text : ''};
  return {result: decision.type === 'write' ? 'imported' : decision.type === 'confirm' ? 'confirmed' : 'unchanged'};
}
