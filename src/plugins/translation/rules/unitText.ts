import {parsePieces} from '../pieces/parsePieces';
import type {Piece, PlaceholderPiece} from '../pieces/piece';
import type {UnitKind} from '../units/unit';

/** The text of a unit, taken apart for the rules. */
export interface UnitText {
  /** Decoded: Markdown without the marks of the blocks around it. */
  text: string;
  pieces: readonly Piece[];
  /** What a reader sees; code, pictures and expressions as one U+FFFC each, line breaks as such. */
  prose: string;
  /** The stretch of the text that a stretch of the prose stands for. */
  toPlace(start: number, end: number): {start: number; end: number};
}

/** Stands in the prose for what is not read as words. */
export const OBJECT = '\uFFFC';

/** Without any of these, a text is its own prose. */
const MARKUP = /[`*_[\]<>{}&\\~!$:@%]|https?|www\./;

export function toUnitText(text: string, kind: UnitKind): UnitText {
  const pieces: readonly Piece[] = MARKUP.test(text) ? parsePieces(text, {kind}) : [{type: 'text', text, value: text}];
  return {text, pieces, ...toProse(pieces)};
}

function toProse(pieces: readonly Piece[]): Pick<UnitText, 'prose' | 'toPlace'> {
  const parts: {text: string; from: number; length: number}[] = [];
  let from = 0;
  for (const piece of pieces) {
    parts.push({text: toProseOf(piece), from, length: piece.text.length});
    from += piece.text.length;
  }
  const prose = parts.map(({text}) => text).join('');
  return {
    prose,
    toPlace: (start, end) => ({start: toOffset(parts, start), end: Math.max(toOffset(parts, start), toOffset(parts, Math.max(end - 1, start)) + (end > start ? 1 : 0))}),
  };
}

/** What a reader sees of a piece. */
export function toProseOf(piece: Piece): string {
  return piece.type === 'text' ? piece.value : toStandIn(piece);
}

function toStandIn({role, kind, key}: PlaceholderPiece): string {
  if (kind === 'break') return '\n';
  const isWordless = role !== 'alone' || kind === 'footnote' || ((kind === 'jsx' || kind === 'html') && !/ (?:br|hr)\b/.test(key));
  return isWordless ? '' : OBJECT;
}

function toOffset(parts: readonly {text: string; from: number; length: number}[], proseOffset: number): number {
  let passed = 0;
  for (const {text, from, length} of parts) {
    if (proseOffset < passed + text.length) return from + Math.min(proseOffset - passed, length - 1);
    passed += text.length;
  }
  const last = parts.at(-1);
  return last === undefined ? 0 : last.from + last.length;
}
