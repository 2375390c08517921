import {pairPieces} from '../pieces/pairPieces';
import {parsePieces} from '../pieces/parsePieces';
import type {Piece} from '../pieces/piece';
import type {PairStatus} from '../status/pairStatus';
import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';
import type {ExchangePage, ExchangeUnit, Term} from './exchangePage';

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

export function toExchangeUnit({id, pair, state}: PairStatus, terms: readonly Term[] = []): ExchangeUnit[] {
  if (pair.source === null) return [];
  const {kind, line} = pair.source;
  const source = toPieces(pair.source);
  const target = pair.target === null || state.status === 'missing' ? null : pairPieces(source, toPieces(pair.target));
  const text = state.status === 'outdated' ? state.baselineSource : null;
  const baselineSource = text === null ? null : pairPieces(source, parsePieces(text, pair.source));
  return [{id, kind, line, source, target, state, baselineSource, terms}];
}

/** The pieces of what a unit says, without the quotes and marks around it. */
export function toPieces(unit: Pick<Unit, 'text' | 'encoding' | 'kind'>): Piece[] {
  return parsePieces(decodeText(unit), unit);
}
