import type {Piece, PlaceholderPiece} from '../../pieces/piece';

/** A piece with what stands between its two ends. */
export type PieceNode = {type: 'text'; value: string} | {type: 'placeholder'; placeholder: PlaceholderPiece; children: PieceNode[]};

/** Makes a tree of pieces, whose pairs are well nested. */
export function nestPieces(pieces: readonly Piece[]): PieceNode[] {
  const root: PieceNode[] = [];
  const open: PieceNode[][] = [root];
  for (const piece of pieces) {
    const parent = open.at(-1)!;
    if (piece.type === 'text') {
      parent.push({type: 'text', value: piece.value});
    } else if (piece.role === 'close') {
      open.pop();
    } else {
      const children: PieceNode[] = [];
      parent.push({type: 'placeholder', placeholder: piece, children});
      if (piece.role === 'open') open.push(children);
    }
  }
  return root;
}
