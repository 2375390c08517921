import type {UnitKind} from '../units/unit';
import {toPieces, toText, type Draft} from './draft';
import {splitMarkdown} from './splitMarkdown';
import {splitMessage} from './splitMessage';
import type {Piece} from './piece';

const toPlain = (text: string): Draft[] => toText(text);

const SPLIT: Readonly<Record<UnitKind, (text: string) => Draft[]>> = {
  'front-matter': toPlain,
  heading: splitMarkdown,
  paragraph: splitMarkdown,
  'list-item': splitMarkdown,
  cell: splitMarkdown,
  'admonition-title': splitMarkdown,
  attribute: toPlain,
  code: toPlain,
  message: splitMessage,
};

/**
 * Parts the decoded text of a unit into words and placeholders.
 *
 * Law: joining the texts of the pieces gives the text back.
 *
 * @example parsePieces('see [the *map*](./map.mdx)', {kind: 'paragraph'}).map(({text}) => text)
 * // => ['see ', '[', 'the ', '*', 'map', '*', '](./map.mdx)']
 */
export function parsePieces(text: string, {kind}: {kind: UnitKind}): Piece[] {
  return toPieces(SPLIT[kind](text));
}

/** The text that the pieces are parts of. */
export function joinPieces(pieces: readonly Piece[]): string {
  return pieces.map(({text}) => text).join('');
}
