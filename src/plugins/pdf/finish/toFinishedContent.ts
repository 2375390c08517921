import {dropBreakMarkCodes} from './breakMarks';
import type {GlyphMap} from './toUnicodeMap';

/** A stretch of glyphs with the text it stands for. */
const SPAN = /\/Span\s*<<\s*\/ActualText\s*(<[\da-f]*>|\((?:\\[\s\S]|[^\\)])*\))\s*>>\s*BDC\s([\s\S]*?)\bEMC\s?/gi;
/** Glyphs are shown by their codes, in digits or as characters, whichever is shorter. */
const SHOWN = /<([\da-f]+)>|\(((?:\\[\s\S]|[^\\)])*)\)/gi;
const FONT = /\/(f\d+)\s+[\d.]+\s+Tf/;

/**
 * The drawing of a page with break marks gone from its texts. Where the text is then what the glyphs mean
 * anyway, it need not be told: most of what makes such a file large.
 */
export function toFinishedContent(content: string, mapOf: (font: string) => GlyphMap | undefined): string {
  return content.replace(SPAN, (span, actual: string, inner: string) => {
    const text = toHex(actual);
    if (text === undefined || /\bB[MD]C\b/.test(inner)) return span;
    const left = dropBreakMarkCodes(text);
    if (left === readGlyphs(inner, mapOf)) return inner;
    return left === text ? span : `/Span<</ActualText<feff${left}>>>BDC\n${inner}EMC\n`;
  });
}

/** A text of PDF as UTF-16 in hexadecimal digits; nothing if it is written in an encoding not met here. */
function toHex(actual: string): string | undefined {
  if (actual.startsWith('<')) return /^<feff([\da-f]*)>$/i.exec(actual)?.[1]?.toLowerCase();
  const text = actual.slice(1, -1);
  if (!/^[\x20-\x7e]*$/.test(text) || text.includes('\\')) return undefined;
  return [...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('');
}

function readGlyphs(inner: string, mapOf: (font: string) => GlyphMap | undefined): string | undefined {
  const map = mapOf(FONT.exec(inner)?.[1] ?? '');
  const codes = [...inner.matchAll(SHOWN)].flatMap(([, hex, characters]) => (hex?.toLowerCase() ?? toDigits(characters!)).match(/.{4}/g) ?? []);
  const texts = codes.map((code) => map?.get(code));
  return texts.includes(undefined) ? undefined : texts.join('');
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t', b: '\b', f: '\f'};

/** The bytes of a literal string in hexadecimal digits. */
function toDigits(literal: string): string {
  const bytes = literal.replace(/\\(?:([0-7]{1,3})|([\s\S]))/g, (_, octal: string | undefined, character: string) =>
    octal === undefined ? (ESCAPES[character] ?? character) : String.fromCharCode(Number.parseInt(octal, 8)),
  );
  return Buffer.from(bytes, 'latin1').toString('hex');
}
