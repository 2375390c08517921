import {parsePieces} from '../pieces/parsePieces';
import {decodeText} from '../units/decodeText';
import type {Unit} from '../units/unit';

/** A stretch of an original: words, or code. */
export interface OriginalPart {
  type: 'text' | 'code';
  value: string;
}

/** A passage of the source as readers of its translation see it: its words, without links and elements. */
export type Original = readonly OriginalPart[];

/** @example toOriginal(paragraph('see [the map](./map.mdx) in `a`')) // => [{type: 'text', value: 'see the map in '}, {type: 'code', value: 'a'}] */
export function toOriginal(unit: Unit): Original {
  const parts: OriginalPart[] = [];
  for (const part of parsePieces(decodeText(unit), unit).map(toPart)) {
    const last = parts.at(-1);
    if (part.type === 'text' && last?.type === 'text') parts[parts.length - 1] = {type: 'text', value: last.value + part.value};
    else if (part.value !== '') parts.push(part);
  }
  return parts;
}

function toPart(piece: ReturnType<typeof parsePieces>[number]): OriginalPart {
  if (piece.type === 'text') return {type: 'text', value: piece.value.replace(/\s+/g, ' ')};
  if (piece.kind === 'code') return {type: 'code', value: piece.text.replace(/^`+ ?| ?`+$/g, '')};
  return {type: 'text', value: piece.kind === 'break' ? ' ' : ''};
}
