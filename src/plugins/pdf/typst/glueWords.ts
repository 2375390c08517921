import type {Inline} from '../hast/article';
import {measureText} from './measureText';

/** Forbids a line break where it stands. The finished book has none left: see `finish/`. */
export const WORD_JOINER = '\u2060';
/** Allows one, where a word is wider than the column. Gone too in the finished book. */
export const BREAK_HERE = '\u200b';

export interface GlueParams {
  lang: string;
  /** Width of the column in em: a word that does not fit at all may break anywhere. */
  limit: number;
  /** Whether the page number is written after a link. */
  tellsPage(inline: Inline): boolean;
  onLongWord(word: string): void;
}

/** A piece of the line: text of one inline, or something that has no letters but a place among them. */
interface Piece {
  text: string;
  lang: string;
  kind: 'text' | 'code' | 'thing';
  output: string;
}

const HANGUL = /[\u1100-\u11ff\u3130-\u318f\uac00-\ud7ff]/;
const SPACE = /[ \n\u200b]/;

/**
 * Keeps Korean words whole, as readers of Korean expect, also where markup begins or ends inside one:
 * the typesetter would break a line after any syllable. Nothing else changes.
 */
export function glueWords(inlines: readonly Inline[], params: GlueParams): Inline[] {
  const pieces: Piece[] = [];
  collectPieces(inlines, params, pieces);
  glue(pieces, params);
  return writePieces(inlines, params, pieces.values());
}

function collectPieces(inlines: readonly Inline[], params: GlueParams, pieces: Piece[]): void {
  for (const inline of inlines) {
    const piece = toPiece(inline, params.lang);
    if (piece) pieces.push(piece);
    else if ('children' in inline) {
      collectPieces(inline.children, inline.kind === 'lang' ? {...params, lang: inline.lang ?? params.lang} : params, pieces);
      if (params.tellsPage(inline)) pieces.push(toThing(params.lang));
    }
  }
}

function toPiece(inline: Inline, lang: string): Piece | undefined {
  if (inline.kind === 'text' || inline.kind === 'code') return {text: inline.value, lang, kind: inline.kind, output: ''};
  if (inline.kind === 'break') return {text: '\n', lang, kind: 'thing', output: ''};
  const isBox = inline.kind === 'formula' || inline.kind === 'picture' || inline.kind === 'footnote' || inline.kind === 'keyboard' || (inline.kind === 'styled' && isBoxed(inline.look));
  return isBox ? toThing(lang) : undefined;
}

function toThing(lang: string): Piece {
  return {text: '\ufffc', lang, kind: 'thing', output: ''};
}

/** Boxes are set in one piece. */
export function isBoxed({ground, border}: {ground?: string; border?: unknown}): boolean {
  return ground !== undefined || border !== undefined;
}

interface Place {
  character: string;
  piece: Piece;
}

function glue(pieces: readonly Piece[], params: GlueParams): void {
  let word: Place[] = [];
  for (const piece of pieces) {
    for (const character of piece.text) {
      if (SPACE.test(character)) {
        writeWord(word, params);
        piece.output += character;
        word = [];
      } else word.push({character, piece});
    }
  }
  writeWord(word, params);
}

function writeWord(word: readonly Place[], params: GlueParams): void {
  if (word.length === 0) return;
  const text = word.map(({character}) => character).join('');
  const isKorean = word.some(({piece}) => piece.lang === 'ko') || HANGUL.test(text);
  const fits = measureText(text) <= params.limit;
  const isUnbroken = !fits && Number.isFinite(params.limit) && new RegExp(`[\\p{L}\\p{N}_]{${Math.ceil(params.limit)},}`, 'u').test(text);
  if (isUnbroken) params.onLongWord(text);
  word.forEach(({character, piece}, index) => {
    const next = word[index + 1];
    const join = next ? joinOf({piece, next: next.piece, isKorean, fits, isUnbroken}) : isKorean && piece.kind === 'text' ? WORD_JOINER : '';
    if (piece.kind !== 'thing') piece.output += character + join;
    // Nothing can be written into a thing, so what follows it begins with the joiner.
    else if (next && next.piece.kind !== 'thing') next.piece.output += join;
  });
}

interface Join {
  piece: Piece;
  next: Piece;
  isKorean: boolean;
  fits: boolean;
  isUnbroken: boolean;
}

/**
 * What is written between two characters of a word. The last syllable of a Korean word gets a joiner too:
 * it changes nothing before a space, and a syllable that always has one is one character to the font.
 */
function joinOf({piece, next, isKorean, fits, isUnbroken}: Join): string {
  if (piece.kind === 'thing' || next.kind === 'thing' || (isKorean && piece !== next)) return WORD_JOINER;
  if (isUnbroken) return BREAK_HERE;
  return isKorean && fits && piece.kind === 'text' ? WORD_JOINER : '';
}

function writePieces(inlines: readonly Inline[], params: GlueParams, pieces: Iterator<Piece>): Inline[] {
  return inlines.map((inline) => {
    const piece = toPiece(inline, params.lang);
    if (piece) {
      const {output} = pieces.next().value as Piece;
      return inline.kind === 'text' || inline.kind === 'code' ? {...inline, value: output} : inline;
    }
    if (!('children' in inline)) return inline;
    const children = writePieces(inline.children, params, pieces);
    if (params.tellsPage(inline)) pieces.next();
    return {...inline, children};
  });
}

/** The same for a text that no markup is in: a title, a line of the index. */
export function glueText(text: string, lang: string): string {
  const [inline] = glueWords([{kind: 'text', value: text}], {lang, limit: Infinity, tellsPage: () => false, onLongWord: () => {}});
  return inline?.kind === 'text' ? inline.value : text;
}
