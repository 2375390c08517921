import type {Piece} from './piece';

/**
 * A line in which placeholders are numbered tags and everything else is as read. A `<` of the text
 * that could be taken for such a tag has a `\` before it.
 *
 * @example formatPieces(parsePieces('see [the map](./map.mdx) in `a`', {kind: 'paragraph'})) // => 'see <1>the map</1> in <2/>'
 */
export function formatPieces(pieces: readonly Piece[]): string {
  return pieces.map(formatPiece).join('');
}

function formatPiece(piece: Piece): string {
  if (piece.type === 'text') return piece.value.replace(/\\*<(?=\/?\d+\/?>)/g, (found) => `${found.slice(0, -1).repeat(2)}\\<`);
  if (piece.role === 'alone') return `<${piece.id}/>`;
  return piece.role === 'open' ? `<${piece.id}>` : `</${piece.id}>`;
}
