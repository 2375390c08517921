import {judgePage} from '../status/judgePage';
import type {PagePair} from '../status/project';
import {toLoadedPage, type LoadedPage} from '../tree/loadPage';
import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';
import type {Languages} from './exchangePage';
import {fillPage} from './fillPage';
import type {Reason} from './importedUnit';
import {insertUnit} from './insertUnit';
import {listActive} from './listActive';

/** A page with translations written into it, judged by what the baseline knew before. */
export interface WrittenPage {
  page: PagePair;
  /** By id: those that have no place, or would change more of the page than themselves. */
  refused: ReadonlyMap<string, Reason>;
}

export interface WriteUnitsParams {
  page: PagePair;
  /** Decoded, by the id of their unit. */
  texts: ReadonlyMap<string, string>;
  languages: Languages;
  /** `listActive`, or one that remembers: it takes most of the time. */
  readActive?: typeof listActive;
}

/**
 * Writes translations into the target of a page, which is made as a copy of its source where there is
 * none. Every other byte stays; nothing goes to disk.
 */
export function writeUnits({page, texts, languages, readActive = listActive}: WriteUnitsParams): WrittenPage {
  if (texts.size === 0) return {page, refused: new Map()};
  const writer = new PageWriter(page, languages, readActive);
  const refused = new Map([...writer.fill(texts), ...writer.insert(texts)]);
  return {page: writer.page, refused};
}

/** A page as it grows. */
class PageWriter {
  page: PagePair;
  /** Elements and code of the source, which the translation may have too. */
  private readonly allowed: ReadonlySet<string>;

  constructor(
    page: PagePair,
    private readonly languages: Languages,
    private readonly readActive: typeof listActive,
  ) {
    this.page = page;
    this.allowed = readActive(page.sourceText ?? '') ?? new Set();
  }

  /** Writes what has a place; of a page that does not exist yet, everything has one in the copy of the source. */
  fill(texts: ReadonlyMap<string, string>): [string, Reason][] {
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
      readActive: this.readActive,
    });
    if (filled.refused.size < places.length) this.page = this.judge(this.load(filled.text)!);
    return places.filter(({unit}) => filled.refused.has(unit)).map(({id}): [string, Reason] => [id, 'unsafe']);
  }

  /** Makes places for what is new in the source, one after the other. */
  insert(texts: ReadonlyMap<string, string>): [string, Reason][] {
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
    const [before, active] = [this.readActive(this.page.targetText!), this.readActive(after.targetText!)];
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
