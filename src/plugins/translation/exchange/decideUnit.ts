import {checkPieces} from '../pieces/checkPieces';
import {composeText, toPlaceholderKey} from '../pieces/composeText';
import {formatPieces, type Inline} from '../pieces/formatPieces';
import {listPlaceholders} from '../pieces/pairPieces';
import {joinPieces} from '../pieces/parsePieces';
import type {Piece, PlaceholderPiece} from '../pieces/piece';
import type {PairStatus} from '../status/pairStatus';
import type {ExchangeUnit} from './exchangePage';
import {findControlCharacter} from './findControlCharacter';
import {fingerprintPieces} from './fingerprintPieces';
import type {ImportedUnit, Reason} from './importedUnit';
import {toExchangeUnit} from './toExchangePage';
import {trimInlines} from './trimInlines';
import {withSpaceOf} from './withSpaceOf';

/** What is to be done about a unit of a file. */
export type Decision =
  | {type: 'unchanged'}
  /** It stays as it is and is current. */
  | {type: 'confirm'}
  /** `text` is the new translation, decoded. */
  | {type: 'write'; text: string}
  | {type: 'refuse'; reason: Reason; detail: string};

const UNCHANGED: Decision = {type: 'unchanged'};

const refuse = (reason: Reason, detail = ''): Decision => ({type: 'refuse', reason, detail});

/** Compares what a file says of a unit with the unit of today and with the unit that was exported. */
export function decideUnit(imported: ImportedUnit, status: PairStatus | undefined): Decision {
  const [unit] = status ? toExchangeUnit(status) : [];
  if (!unit) return refuse('foreign-unit', imported.id);
  if (hasMovedOn(imported, unit)) return refuse('source-changed', formatPieces(unit.source));
  const words = imported.target && trimInlines(imported.target);
  if (!words || words.length === 0) return UNCHANGED;
  const known = listKnown(unit);
  const pieces = resolve(words, known);
  const strange = pieces.find((piece) => piece.type === 'placeholder' && piece.key === undefined);
  if (!strange && isSame(pieces as Piece[], unit.target)) return confirm(imported, unit);
  if (!strange && wasExported(imported, pieces as Piece[])) return UNCHANGED;
  if (hasChangedHere(imported, unit)) return refuse('target-changed', formatPieces(unit.target ?? []));
  if (strange) return refuse('invented', formatPieces([strange]));
  return write({unit, words, pieces: pieces as Piece[], known});
}

/** Cosmetic changes are none: what the file was made from is compared as a reader sees it. */
function hasMovedOn({source, fingerprints}: ImportedUnit, unit: ExchangeUnit): boolean {
  if (fingerprints) return fingerprints.source !== fingerprintPieces(unit.source);
  return collapse(formatPieces(source)) !== collapse(formatPieces(unit.source));
}

/** A translation that a tool has brought back as it got it says nothing about one that was edited meanwhile. */
function wasExported({fingerprints}: ImportedUnit, pieces: readonly Piece[]): boolean {
  return fingerprints !== null && fingerprints.target === fingerprintPieces(pieces);
}

function hasChangedHere({fingerprints}: ImportedUnit, {target}: ExchangeUnit): boolean {
  return fingerprints !== null && fingerprints.target !== fingerprintPieces(target ?? []);
}

function confirm({isConfirmed}: ImportedUnit, {state}: ExchangeUnit): Decision {
  return isConfirmed && state.status === 'outdated' ? {type: 'confirm'} : UNCHANGED;
}

/** The syntax behind the ids: that of today's translation, else that of the source; never that of the file. */
function listKnown({source, target}: ExchangeUnit): Map<string, PlaceholderPiece> {
  const placeholders = [...source, ...(target ?? [])].filter((piece) => piece.type === 'placeholder');
  return new Map(placeholders.map((piece) => [toPlaceholderKey(piece), piece]));
}

type Resolved = Piece | (Extract<Inline, {type: 'placeholder'}> & {key?: undefined});

function resolve(inlines: readonly Inline[], known: ReadonlyMap<string, PlaceholderPiece>): Resolved[] {
  return inlines.map((inline) => {
    if (inline.type === 'text') return {...inline, text: inline.value};
    return known.get(toPlaceholderKey(inline)) ?? inline;
  });
}

interface WriteParams {
  unit: ExchangeUnit;
  words: readonly Inline[];
  pieces: readonly Piece[];
  known: ReadonlyMap<string, PlaceholderPiece>;
}

function write({unit, words, pieces, known}: WriteParams): Decision {
  const control = findControlCharacter(formatPieces(pieces));
  if (control !== undefined) return refuse('control-character', control);
  const [finding] = checkPieces(expectPlaceholders(unit), pieces).filter(({type, placeholder}) => type !== 'invented' || !isHere(unit, placeholder, pieces));
  if (finding) return refuse(finding.type, finding.placeholder.text);
  const text = composeText({inlines: words, known, kind: unit.kind});
  return text === undefined ? refuse('unsafe', formatPieces(pieces)) : {type: 'write', text: withSpaceOf(joinPieces(unit.target ?? unit.source), text)};
}

/** Those of the source; what a translation that is up to date does without, it may do without again. */
function expectPlaceholders({source, target, state}: ExchangeUnit): Piece[] {
  if (state.status !== 'up-to-date') return [...source];
  const has = new Set(listPlaceholders(target ?? []).map(({id}) => id));
  return source.filter((piece) => piece.type === 'text' || has.has(piece.id));
}

/** What today's translation has beyond its source may stay, once. */
function isHere({target}: ExchangeUnit, {id}: PlaceholderPiece, pieces: readonly Piece[]): boolean {
  const count = (list: readonly Piece[]): number => listPlaceholders(list).filter((placeholder) => placeholder.id === id).length;
  return count(pieces) <= count(target ?? []);
}

function isSame(pieces: readonly Piece[], target: readonly Piece[] | null): boolean {
  return target !== null && fingerprintPieces(pieces) === fingerprintPieces(target);
}

function collapse(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
