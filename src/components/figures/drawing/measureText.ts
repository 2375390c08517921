import type {TextStyle} from './textStyles';

/**
 * Advance widths in em: the widest of each class in Pretendard 600, rounded up, so that text in a
 * lighter weight or in a fallback face still fits. Pretendard's Hangul is 0.865 em; 0.92 is what
 * the system faces of Windows, macOS and Android take.
 */
const ADVANCE_CLASSES: readonly (readonly [width: number, characters: RegExp])[] = [
  // Word joiners in names.
  [0, /\p{Cf}/u],
  [0.92, /[\p{Script=Hangul}]/u],
  [0.28, /[\s.,:;'’‘·!ijlI|]/u],
  [0.38, /[()[\]{}"/\\frt]/u],
  [0.5, /[–“”^*_`1-]/u],
  [0.61, /[a-ln-vx-z]/u],
  [0.67, /[0-9BEFJKLPRSTXZ#$&+<=>~?×]/u],
  [0.75, /[ACDGHNOQUVY]/u],
  [0.93, /[mwM%@…]/u],
];

/** Han, kana, symbols, W, and whatever else is not listed. */
const FULL_WIDTH = 1;

/** The width a line of text takes, by estimate; never less than it takes in Pretendard. */
export function measureText(text: string, style: Pick<TextStyle, 'size' | 'tracking' | 'uppercase'>): number {
  const shown = style.uppercase ? text.toUpperCase() : text;
  let width = 0;
  for (const character of shown) {
    width += (advanceOf(character) + style.tracking) * style.size;
  }
  return Math.ceil(width);
}

function advanceOf(character: string): number {
  return ADVANCE_CLASSES.find(([, characters]) => characters.test(character))?.[0] ?? FULL_WIDTH;
}
