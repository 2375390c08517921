import {pairPieces} from '../pieces/pairPieces';
import {parsePieces} from '../pieces/parsePieces';
import type {Piece} from '../pieces/piece';
import type {PairStatus} from '../status/pairStatus';
import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';
import type {ExchangePage, ExchangeUnit, Term} from './exchangePage';
import {findName} from './findName';

export interface ToExchangePageParams {
  page: {path: string; statuses: readonly PairStatus[]};
  /** Which states are asked for. */
  only: ReadonlySet<PairStatus['state']['status']>;
  terms: readonly Term[];
}

/** The units of a page that a translator can do something about; what is orphaned has no source to be translated from. */
export function toExchangePage({page: {path, statuses}, only, terms}: ToExchangePageParams): ExchangePage {
  return {path, units: statuses.filter(({state}) => only.has(state.status)).flatMap((status) => toExchangeUnit(status, terms))};
}

export function toExchangeUnit({id, pair, state}: Omit<PairStatus, 'record'>, terms: readonly Term[] = []): ExchangeUnit[] {
  if (pair.source === null) return [];
  const {kind, line} = pair.source;
  const source = toPieces(pair.source);
  const target = pair.target === null || state.status === 'missing' ? null : pairPieces(source, toPieces(pair.target));
  const text = state.status === 'outdated' ? state.baselineSource : null;
  const baselineSource = text === null ? null : pairPieces(source, parsePieces(text, pair.source));
  return [{id, kind, line, source, target, state, baselineSource, terms: terms.filter((term) => hasWord(source, term.source))}];
}

function hasWord(pieces: readonly Piece[], word: string): boolean {
  return pieces.some((piece) => piece.type === 'text' && findName(piece.value, word) !== -1);
}

/** The pieces of what a unit says, without the quotes and marks around it. */
export function toPieces(unit: Pick<Unit, 'text' | 'encoding' | 'kind'>): Piece[] {
  return parsePieces(decodeText(unit), unit);
}
