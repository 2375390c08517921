import type {UnitText} from './unitText';

/** Where a placeholder stands, from its opening to its closing end. */
export function placeOf({pieces}: UnitText, id: string): {start: number; end: number} {
  let at = 0;
  let place: {start: number; end: number} | undefined;
  for (const piece of pieces) {
    const end = at + piece.text.length;
    if (piece.type === 'placeholder' && piece.id === id) place = {start: place?.start ?? at, end};
    at = end;
  }
  return place ?? {start: 0, end: at};
}
