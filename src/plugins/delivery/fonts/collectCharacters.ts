import type {Page} from '../reading/build';
import {decodeReferences} from '../markup/decodeReferences';

/** A character and the first page, in order of path, that shows it. */
export type ShownCharacters = ReadonlyMap<string, string>;

const ATTRIBUTES = ['alt', 'aria-description', 'aria-label', 'aria-roledescription', 'aria-valuetext', 'label', 'placeholder', 'title', 'value'];
const INVISIBLE = /[\p{C}\p{Zl}\p{Zp}]/u;

/**
 * The characters a reader of the pages meets, in the text and in attributes. A stylesheet can show
 * other attributes too: `content: attr(data-label)`.
 */
export function collectShown(pages: readonly Page[], css: string): ShownCharacters {
  const attributes = [...ATTRIBUTES, ...Array.from(css.matchAll(/attr\(\s*([\w-]+)/g), ([, name = '']) => name)];
  const shown = new Map<string, string>();
  for (const page of pages) {
    for (const character of splitCharacters(toShownText(page, attributes))) {
      if (!shown.has(character)) shown.set(character, page.path);
    }
  }
  return shown;
}

function toShownText(page: Page, attributes: readonly string[]): string {
  const texts = page.parts.filter(({kind}) => kind === 'text').map(({start, end}) => page.text.slice(start, end));
  const values = page.tags.flatMap((tag) => attributes.map((name) => tag.attributes.get(name) ?? ''));
  return decodeReferences(texts.join('')) + values.join('');
}

const SCRIPT_ESCAPE = /\\u\{([\da-f]+)\}|\\u([\da-f]{4})|\\x([\da-f]{2})/gi;
const STYLE_ESCAPE = /\\([\da-f]{1,6})\s?/gi;

/** The characters beyond ASCII in scripts: they may show any of them. */
export function collectFromScript(code: string): Set<string> {
  return collectBeyondAscii(decodeEscapes(code, SCRIPT_ESCAPE));
}

/** The characters beyond ASCII in a stylesheet: those of `content` among them. */
export function collectFromStylesheet(css: string): Set<string> {
  return collectBeyondAscii(decodeEscapes(css, STYLE_ESCAPE));
}

/** UTF-16 units are put together before they are taken for characters: an escape may be half of one. */
function decodeEscapes(text: string, escape: RegExp): string {
  return text.replace(escape, (whole, ...groups: (string | undefined)[]) => {
    const value = Number.parseInt(groups.find((group) => group !== undefined)!, 16);
    return value > 0x10ffff ? whole : value > 0xffff ? String.fromCodePoint(value) : String.fromCharCode(value);
  });
}

function collectBeyondAscii(text: string): Set<string> {
  return new Set(splitCharacters(text).filter((character) => character > '\u007f'));
}

function splitCharacters(text: string): string[] {
  return [...new Set(text)].filter((character) => !INVISIBLE.test(character));
}

/** Printable ASCII: readers type it, and scripts count in it. */
export const ASCII: readonly string[] = Array.from({length: 0x7f - 0x20}, (_, index) => String.fromCharCode(0x20 + index));

/** The letters of Hangul by themselves: ㄱ to ㅣ. */
export const JAMO: readonly string[] = Array.from({length: 0x3164 - 0x3131}, (_, index) => String.fromCharCode(0x3131 + index));
