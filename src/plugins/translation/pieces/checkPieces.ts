import {listPlaceholders} from './pairPieces';
import type {Piece, PlaceholderPiece} from './piece';

/** What is wrong with the placeholders of a translation. */
export interface PieceFinding {
  /** `nesting`: an end without its other end, or across the ends of another pair. */
  type: 'lost' | 'invented' | 'nesting';
  placeholder: PlaceholderPiece;
}

/** Compares the placeholders of a translation, paired, with those of its source; the order may differ, the nesting must hold. */
export function checkPieces(source: readonly Piece[], target: readonly Piece[]): PieceFinding[] {
  const [ours, theirs] = [listPlaceholders(source), listPlaceholders(target)];
  return [
    ...subtract(ours, theirs).map((placeholder) => ({type: 'lost' as const, placeholder})),
    ...subtract(theirs, ours).map((placeholder) => ({type: 'invented' as const, placeholder})),
    ...listCrossed(target).map((placeholder) => ({type: 'nesting' as const, placeholder})),
  ];
}

/** Those of `from` that have no partner in `taken`; one that stands twice needs two. */
function subtract(from: readonly PlaceholderPiece[], taken: readonly PlaceholderPiece[]): PlaceholderPiece[] {
  const counts = new Map<string, number>();
  for (const {id} of taken) counts.set(id, (counts.get(id) ?? 0) + 1);
  return from.filter(({id}) => {
    const count = counts.get(id) ?? 0;
    counts.set(id, count - 1);
    return count <= 0;
  });
}

/** One end of each pair whose ends are not where they should be. */
function listCrossed(pieces: readonly Piece[]): PlaceholderPiece[] {
  const open: PlaceholderPiece[] = [];
  const crossed: PlaceholderPiece[] = [];
  for (const piece of pieces) {
    if (piece.type === 'text' || piece.role === 'alone') continue;
    if (piece.role === 'open') open.push(piece);
    else if (open.at(-1)?.id === piece.id) open.pop();
    else crossed.push(piece);
  }
  return [...new Map([...crossed, ...open].map((piece) => [piece.id, piece])).values()];
}
