import {dropBreakMarkCodes} from './breakMarks';

/** What each glyph of a font means: from its code to UTF-16, both in hexadecimal digits. */
export type GlyphMap = ReadonlyMap<string, string>;

const ENTRY = /<([\da-f]+)>\s*<([\da-f]*)>(?=\s*(?:<|endbfchar))/gi;
const BLOCK = /beginbfchar[\s\S]*?endbfchar/g;

/** The map of a font without break marks; one that has none comes back as it was. */
export function dropBreakMarksFromMap(cmap: string): string {
  return cmap.replace(BLOCK, (block) => block.replace(ENTRY, (entry, code: string, text: string) => {
    const left = dropBreakMarkCodes(text);
    return left === text.toLowerCase() ? entry : `<${code}> <${left}>`;
  }));
}

export function parseGlyphMap(cmap: string): GlyphMap {
  const entries = (cmap.match(BLOCK) ?? []).flatMap((block) => [...block.matchAll(ENTRY)]);
  return new Map(entries.map(([, code, text]) => [code!.toLowerCase(), text!.toLowerCase()]));
}
