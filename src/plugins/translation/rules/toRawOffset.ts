/** How far apart a character and its escaped form may stand: `\u00e9`, `&quot;`. */
const LONGEST_ESCAPE = 12;

/**
 * Where in the raw text of a unit a place in its decoded text stands: the same characters in the
 * same order, but for escapes and for the marks at the start of lines.
 */
export function toRawOffset(raw: string, decoded: string, offset: number): number {
  let at = 0;
  for (let index = 0; index < offset; index += 1) {
    const next = raw.indexOf(decoded[index]!, at);
    at = next === -1 || next - at > LONGEST_ESCAPE ? at + 1 : next + 1;
  }
  return Math.min(at, raw.length);
}
