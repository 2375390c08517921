import type {Report} from '../findings';
import type {Article} from '../hast/article';
import type {BookSource} from '../typst/toBookSource';
import {CompileError, compileBook} from './compileBook';
import {findText} from './findText';
import {listLackingGlyphs, replaceGlyphs} from './lackingGlyphs';

export interface SetBookParams {
  source: BookSource;
  fonts: readonly Buffer[];
  articles: readonly Article[];
  report: Report;
}

/**
 * Sets a book. What no font has a glyph for is told by its number, reported, and the book set again:
 * a reader sees that something is missing, and what. A title and a page can hold different ones, and
 * the typesetter names no more than it met, so there may be several rounds.
 */
export function setBook({source, fonts, articles, report}: SetBookParams): Buffer {
  const lacking = new Set<string>();
  for (;;) {
    try {
      return compileBook({source: replaceGlyphs(source, lacking), fonts});
    } catch (error) {
      const found = error instanceof CompileError ? listLackingGlyphs(error).filter((glyph) => !lacking.has(glyph)) : [];
      if (found.length === 0) throw error;
      for (const glyph of found) {
        lacking.add(glyph);
        const {page, element} = findText(glyph, articles);
        report({ruleId: 'missing-glyph', page, element, values: {glyph, code: toCodes(glyph)}});
      }
    }
  }
}

/** «U+16A0», as Unicode writes it. */
export function toCodes(text: string): string {
  return [...text].map((character) => `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`).join(' ');
}
