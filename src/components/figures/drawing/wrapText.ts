import {measureText} from './measureText';
import type {TextStyle} from './textStyles';

export interface WrapOptions {
  style: TextStyle;
  maxWidth: number;
}

/**
 * Breaks a text into lines at its spaces, never inside a word (in Korean, never inside an eojeol;
 * a no-break space holds two words together). No line is wider than `maxWidth` unless it is a
 * single word; the lines joined by a space are the text. There are as few lines as can be, and of
 * all ways to that number the lines are about equally long.
 *
 * @example wrapText('세계 첫 5G', {style, maxWidth: 60}) // => ['세계', '첫 5G']
 */
export function wrapText(text: string, {style, maxWidth}: WrapOptions): string[] {
  const words = text.split(/[ \n\t]+/).filter((word) => word !== '');
  return balanceLines(words, fillLines(words, {style, maxWidth}), style);
}

function fillLines(words: readonly string[], {style, maxWidth}: WrapOptions): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && measureText(longer, style) <= maxWidth) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
}

/** Narrows the measure for as long as the text still fits in the same number of lines. */
function balanceLines(words: readonly string[], lines: string[], style: TextStyle): string[] {
  const widest = widestOf(lines, style);
  const tighter = fillLines(words, {style, maxWidth: widest - 1});
  return tighter.length > lines.length || widestOf(tighter, style) >= widest
    ? lines
    : balanceLines(words, tighter, style);
}

function widestOf(lines: readonly string[], style: TextStyle): number {
  return Math.max(0, ...lines.map((line) => measureText(line, style)));
}
