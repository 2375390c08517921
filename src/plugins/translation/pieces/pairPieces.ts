import type {Piece, PlaceholderPiece} from './piece';

/**
 * Gives the placeholders of a translation the ids of those of its source: by what they are, in order,
 * then what is left by kind, in order. What the source does not have gets ids of its own.
 */
export function pairPieces(source: readonly Piece[], target: readonly Piece[]): Piece[] {
  const [ours, theirs] = [listPlaceholders(source), listPlaceholders(target)];
  const ids = new Map<string, string>();
  for (const isSame of [haveSameKey, haveSameKind]) {
    const free = ours.filter(({id}) => ![...ids.values()].includes(id));
    for (const placeholder of theirs.filter(({id}) => !ids.has(id))) {
      const at = free.findIndex((candidate) => isSame(candidate, placeholder));
      if (at !== -1) ids.set(placeholder.id, free.splice(at, 1)[0]!.id);
    }
  }
  let last = Math.max(0, ...ours.map(({id}) => Number(id)));
  for (const {id} of theirs.filter((placeholder) => !ids.has(placeholder.id))) {
    ids.set(id, String((last += 1)));
  }
  return target.map((piece) => (piece.type === 'text' ? piece : {...piece, id: ids.get(piece.id)!}));
}

/** The placeholders in reading order, each pair once, by its opening end. */
export function listPlaceholders(pieces: readonly Piece[]): PlaceholderPiece[] {
  return pieces.filter((piece) => piece.type === 'placeholder' && piece.role !== 'close') as PlaceholderPiece[];
}

function haveSameKey(one: PlaceholderPiece, other: PlaceholderPiece): boolean {
  return one.key === other.key && one.role === other.role;
}

/** A value in quotes is paired only with a value in quotes. */
function haveSameKind(one: PlaceholderPiece, other: PlaceholderPiece): boolean {
  return one.kind === other.kind && one.role === other.role && (one.quote === undefined) === (other.quote === undefined);
}
