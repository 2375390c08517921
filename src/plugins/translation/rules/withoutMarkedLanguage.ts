import {toProseOf, type UnitText} from './unitText';

/** The prose with what stands in an element with a `lang` of its own, and in a quotation, blanked out. */
export function withoutMarkedLanguage({pieces}: UnitText): string {
  const open: string[] = [];
  return pieces
    .map((piece) => {
      if (piece.type === 'placeholder' && piece.role === 'open' && /\blang=/.test(piece.text)) open.push(piece.id);
      if (piece.type === 'placeholder' && piece.role === 'close' && open.at(-1) === piece.id) open.pop();
      const prose = toProseOf(piece);
      return open.length > 0 ? ' '.repeat(prose.length) : prose;
    })
    .join('');
}
