import {decodeText} from '../units/decodeText';
import type {Unit, UnitKind} from '../units/unit';

/**
 * The text of a unit without what a translation does not depend on: white space and line breaks,
 * emphasis, escapes, comments, the spacing and the quotes of tags. Words, numbers, the targets of
 * links, code and elements stay.
 *
 * @example `A *bold*\n  move` and `A __bold__ move` // => 'A bold move'
 */
export function normalizeUnit(unit: Pick<Unit, 'text' | 'encoding' | 'kind'>): string {
  return normalizeText(decodeText(unit), unit.kind);
}

/** Does the same to a decoded text. */
export function normalizeText(text: string, kind: UnitKind): string {
  const composed = text.normalize('NFC');
  if (kind === 'code') return normalizeCode(composed);
  return PLAIN.includes(kind) ? collapse(composed) : normalizeMarkdown(composed);
}

/** Texts in which a `*` is a `*`. */
const PLAIN: readonly UnitKind[] = ['front-matter', 'attribute', 'message'];

/** Most texts are so already; asking first is many times as fast. */
function collapse(text: string): string {
  return /[^\S ]| {2}|^ | $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** Code spans, targets of links, tags and addresses, in which `*` and `_` are no emphasis. */
const VERBATIM =
  /(?<code>(?<fence>`+)(?!`)[\s\S]*?[^`]\k<fence>(?!`))|(?<comment><!--[\s\S]*?-->|\{\/\*[\s\S]*?\*\/\})|(?<target>\]\([^()]*(?:\([^()]*\)[^()]*)*\))|(?<tag><\/?[A-Za-z>][^<>]*>)|(?<url>https?:\/\/[^\s<>)]*)/g;

function normalizeMarkdown(text: string): string {
  if (!/[*_`<\\[{]/.test(text)) return collapse(text);
  const parts: string[] = [];
  let at = 0;
  for (const found of text.matchAll(VERBATIM)) {
    parts.push(normalizeProse(text.slice(at, found.index)), normalizeVerbatim(found));
    at = found.index + found[0].length;
  }
  return collapse(parts.join('') + normalizeProse(text.slice(at)));
}

function normalizeVerbatim({0: text, groups}: RegExpMatchArray): string {
  if (groups?.comment !== undefined) return '';
  if (groups?.tag === undefined) return text;
  return EMPHASIS_TAG.test(text) ? '' : text.replace(/='([^'"]*)'/g, '="$1"').replace(/\s*(\/?)>$/, '$1>').replace(/^<br\/?>$/, '<br/>');
}

const EMPHASIS_TAG = /^<\/?(?:b|em|i|strong)>$/;

/** A character after a backslash; a hard line break; marks of emphasis, which touch a word: `2 * 3` and `snake_case` stay. */
const ESCAPES_AND_MARKS =
  /\\(?<escaped>[!-/:-@[-`{-~])|\\$|(?<![\p{L}\p{N}_])_+(?=[^\s_])|(?<=[^\s_])_+(?![\p{L}\p{N}_])|(?<![a-z0-9*])\*+(?=[^\s*])|(?<=[^\s*])\*+(?![a-z0-9*])/gimu;

function normalizeProse(text: string): string {
  return /[*_\\]/.test(text) ? text.replace(ESCAPES_AND_MARKS, (_, escaped?: string) => escaped ?? '') : text;
}

const MOST_INDENT = 99;

function normalizeCode(text: string): string {
  const lines = text.split(/\r?\n/).map((line) => line.trimEnd());
  const indents = lines.filter((line) => line !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents, MOST_INDENT);
  return (indent > 0 ? lines.map((line) => line.slice(indent)) : lines).join('\n').replace(/^\n+|\n+$/g, '');
}
