import type {UnitKind} from '../units/unit';
import {escapeText, type Strength} from './escapeText';
import {joinTexts, type Inline} from './formatPieces';
import {parsePieces} from './parsePieces';
import type {Piece, PlaceholderPiece} from './piece';

export interface ComposeTextParams {
  /** Words as they are to be read, between placeholders that `known` has. */
  inlines: readonly Inline[];
  /** By role and id, as `toPlaceholderKey` makes them. */
  known: ReadonlyMap<string, PlaceholderPiece>;
  kind: UnitKind;
}

/** Elements that say what marks of Markdown say. */
const TAGS: Readonly<Partial<Record<string, string>>> = {'emphasis strong': 'strong', 'emphasis emphasis': 'em', 'emphasis delete': 'del'};

interface Attempt {
  strength: Strength;
  /** Writes emphasis as elements: `**국제(5G)**는` is no emphasis to Markdown, as it looks at the signs around its marks. */
  withTags: boolean;
}

/** From the least to the most that may have to be done for the text to be read as it was meant. */
const ATTEMPTS: readonly Attempt[] = [
  {strength: 'light', withTags: false},
  {strength: 'full', withTags: false},
  {strength: 'light', withTags: true},
  {strength: 'full', withTags: true},
];

/**
 * Writes words and placeholders as the text of a unit, so that reading it gives just those words and
 * placeholders: words never become syntax.
 *
 * @returns undefined when there is no way to write it.
 */
export function composeText({inlines, known, kind}: ComposeTextParams): string | undefined {
  const pieces = joinTexts(inlines).map((inline) => (inline.type === 'text' ? inline : known.get(toPlaceholderKey(inline))!));
  const texts = ATTEMPTS.map((attempt) => write(pieces, kind, attempt));
  return texts.find((text) => isReadAs(parsePieces(text, {kind}), pieces));
}

export function toPlaceholderKey({id, role}: Pick<PlaceholderPiece, 'id' | 'role'>): string {
  return `${role} ${id}`;
}

type Wanted = {type: 'text'; value: string} | PlaceholderPiece;

function write(pieces: readonly Wanted[], kind: UnitKind, {strength, withTags}: Attempt): string {
  const quotes: (string | undefined)[] = [];
  return pieces
    .map((piece, index) => {
      if (piece.type === 'text') return escapeText(piece.value, {kind, strength, quote: quotes.at(-1), isFirst: index === 0});
      if (piece.role === 'open') quotes.push(piece.quote);
      if (piece.role === 'close') quotes.pop();
      return withTags ? toTag(piece) : piece.text;
    })
    .join('');
}

function toTag({key, role, text}: PlaceholderPiece): string {
  const name = TAGS[key];
  if (name === undefined || role === 'alone') return text;
  return role === 'open' ? `<${name}>` : `</${name}>`;
}

/** White space may have been wrapped in another way. */
function isReadAs(read: readonly Piece[], wanted: readonly Wanted[]): boolean {
  return toWords(read) === toWords(wanted);
}

function toWords(pieces: readonly (Piece | Wanted)[]): string {
  const parts = pieces.map((piece) => (piece.type === 'text' ? piece.value.replace(/\s+/g, ' ') : {role: piece.role, key: piece.key}));
  return JSON.stringify(parts);
}
