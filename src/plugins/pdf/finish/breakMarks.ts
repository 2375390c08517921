import {BREAK_HERE, WORD_JOINER} from '../typst/glueWords';

const CHARACTERS = [WORD_JOINER, BREAK_HERE];
const CODES = CHARACTERS.map((character) => character.charCodeAt(0).toString(16).padStart(4, '0'));

/** A text without the characters that only told the typesetter where lines may break. */
export function dropBreakMarks(text: string): string {
  return CHARACTERS.reduce((left, character) => left.replaceAll(character, ''), text);
}

/** The same for UTF-16 in hexadecimal digits, as PDF writes text. */
export function dropBreakMarkCodes(hex: string): string {
  const units = hex.toLowerCase().match(/.{4}/g) ?? [];
  return units.filter((unit) => !CODES.includes(unit)).join('');
}
