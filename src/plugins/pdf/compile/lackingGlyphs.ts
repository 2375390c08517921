import type {BookSource} from '../typst/toBookSource';
import type {CompileError} from './compileBook';

const MESSAGE = /the text `"((?:\\[\s\S]|[^"\\])+)"` could not be displayed/;

/** The texts that the typesetter had no glyphs for. */
export function listLackingGlyphs({problems}: CompileError): string[] {
  return [...new Set(problems.flatMap(({message}) => {
    const quoted = MESSAGE.exec(message)?.[1];
    return quoted === undefined ? [] : [unquote(quoted)];
  }))];
}

/** As the typesetter quotes: `\u{200d}`, `\"`. */
function unquote(text: string): string {
  return text.replace(/\\u\{([\da-f]+)\}|\\(.)/gi, (_, code: string | undefined, character: string) =>
    code === undefined ? character : String.fromCodePoint(Number.parseInt(code, 16)),
  );
}

/** Joiners and selectors say how others look; nobody misses them where they have no glyph. */
export function isUnseen(glyph: string): boolean {
  return /^[\u00ad\u200b-\u200f\u2060-\u2064\ufe00-\ufe0f\ufeff\u{e0000}-\u{e0fff}]+$/u.test(glyph);
}

/** The same source with each of the glyphs told by its number. */
export function replaceGlyphs(source: BookSource, glyphs: ReadonlySet<string>): BookSource {
  if (glyphs.size === 0) return source;
  const longestFirst = [...glyphs].toSorted((a, b) => b.length - a.length);
  const replace = (text: string) => longestFirst.reduce((left, glyph) => left.replaceAll(glyph, isUnseen(glyph) ? '' : `[${toCodes(glyph)}]`), text);
  return new Map([...source].map(([file, content]) => [file, typeof content === 'string' ? replace(content) : content]));
}

/** «U+16A0», as Unicode writes it. */
export function toCodes(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
