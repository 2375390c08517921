import type {PlaceholderPiece, TextPiece} from './piece';

/** A piece as a translator has it: words as read, and marks for placeholders. */
export type Inline = Pick<TextPiece, 'type' | 'value'> | Pick<PlaceholderPiece, 'type' | 'id' | 'role'>;

/** Backslashes and what looks like a tag of ours: `<1>`, `</1>`, `<1/>`. */
const TAG = /(?<escapes>\\*)<(?:(?<open>\d+)|\/(?<close>\d+)|(?<alone>\d+)\/)>/g;

/**
 * A line in which placeholders are numbered tags and everything else is as read. What looks like such
 * a tag but is text has a `\` before it.
 *
 * Law: `parseTags(formatPieces(pieces))` has the same words and the same placeholders.
 *
 * @example formatPieces(parsePieces('see [the map](./map.mdx) in `a`', {kind: 'paragraph'})) // => 'see <1>the map</1> in <2/>'
 */
export function formatPieces(pieces: readonly Inline[]): string {
  return joinTexts(pieces).map(formatPiece).join('');
}

function formatPiece(piece: Inline, index: number, pieces: readonly Inline[]): string {
  if (piece.type === 'placeholder') return formatTag(piece);
  const escaped = piece.value.replace(TAG, (tag, escapes: string) => `${escapes}${escapes}\\${tag.slice(escapes.length)}`);
  // Backslashes that end a text would belong to the tag that follows.
  return pieces[index + 1] === undefined ? escaped : escaped.replace(/\\+$/, (escapes) => escapes + escapes);
}

function formatTag({id, role}: Pick<PlaceholderPiece, 'id' | 'role'>): string {
  if (role === 'alone') return `<${id}/>`;
  return role === 'open' ? `<${id}>` : `</${id}>`;
}

/** The inverse of `formatPieces`. */
export function parseTags(line: string): Inline[] {
  const inlines: Inline[] = [];
  let text = '';
  let end = 0;
  for (const {0: found, index, groups} of line.matchAll(TAG)) {
    const {escapes = '', open, close, alone} = groups!;
    const id = open ?? close ?? alone!;
    text += line.slice(end, index) + '\\'.repeat(escapes.length / 2);
    end = index + found.length;
    if (escapes.length % 2 === 1) {
      text += found.slice(escapes.length);
    } else {
      inlines.push({type: 'text', value: text}, {type: 'placeholder', id, role: open ? 'open' : close ? 'close' : 'alone'});
      text = '';
    }
  }
  return joinTexts([...inlines, {type: 'text', value: text + line.slice(end)}]);
}

/** Makes one text of texts that touch, and none of empty ones. */
export function joinTexts(inlines: readonly Inline[]): Inline[] {
  const joined: Inline[] = [];
  for (const inline of inlines) {
    const last = joined.at(-1);
    if (inline.type === 'text' && last?.type === 'text') joined[joined.length - 1] = {type: 'text', value: last.value + inline.value};
    else if (inline.type === 'placeholder' || inline.value !== '') joined.push(inline);
  }
  return joined;
}
