import {createHash} from 'node:crypto';
import type {Piece, PlaceholderPiece} from '../pieces/piece';
import {trimInlines} from './trimInlines';

/**
 * Twelve digits that stay the same while a reader sees the same words and the placeholders are the
 * same things: wrapping a line anew changes nothing, another address does.
 */
export function fingerprintPieces(pieces: readonly Piece[]): string {
  const identity = trimInlines(pieces).map((piece) =>
    piece.type === 'text' ? {value: piece.value.replace(/\s+/g, ' ')} : {role: piece.role, key: (piece as PlaceholderPiece).key},
  );
  return createHash('sha256').update(JSON.stringify(identity)).digest('hex').slice(0, 12);
}
