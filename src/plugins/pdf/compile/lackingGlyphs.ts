import type {BookSource} from '../typst/toBookSource';
import type {CompileError} from './compileBook';
import {toCodes} from './setBook';

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

/** The same source with each of the glyphs told by its number. */
export function replaceGlyphs(source: BookSource, glyphs: ReadonlySet<string>): BookSource {
  if (glyphs.size === 0) return source;
  const longestFirst = [...glyphs].toSorted((a, b) => b.length - a.length);
  const replace = (text: string) => longestFirst.reduce((left, glyph) => left.replaceAll(glyph, `[${toCodes(glyph)}]`), text);
  return new Map([...source].map(([file, content]) => [file, typeof content === 'string' ? replace(content) : content]));
}
