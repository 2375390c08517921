/** The first character of a text that no page may have, as `U+0007`. */
export function findControlCharacter(text: string): string | undefined {
  const found = /[\0-\x08\x0B-\x1F\x7F]/.exec(text);
  return found ? `U+${found[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}` : undefined;
}
