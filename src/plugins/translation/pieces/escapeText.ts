import type {UnitKind} from '../units/unit';

/** `light`: only what would run or break a page; `full`: every sign that means something anywhere. */
export type Strength = 'light' | 'full';

export interface EscapeTextParams {
  kind: UnitKind;
  strength: Strength;
  /** The mark that ends the text, where it is the value of an attribute or the title of a link. */
  quote: string | undefined;
  /** Nothing of the unit stands before it. */
  isFirst: boolean;
}

type Escape = (text: string) => string;

const SIGNS: Readonly<Record<Strength, RegExp>> = {
  light: /[<{]/g,
  full: /[\\`*_[\]<{}~$@]|:(?=[^\s])|(?<=www)\./g,
};

const escapeReference: Escape = (text) => text.replace(/&(?=#?\w)/g, '&amp;');

/** At the start of a line: headings, quotes, lists, tables, directives, rules and underlines, tasks, and modules of MDX. */
const BLOCK_STARTS: readonly [RegExp, string | Escape][] = [
  [/^(?:#{1,6}(?=\s|$)|>|[-+*](?=\s|$)|\||:{2,}|[-=]+\s*$|\[[ xX]\](?=\s)|\[[^\]]*\]:)/, (found) => `\\${found}`],
  [/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\'],
  [/^i(?=mport\b)/, '&#105;'],
  [/^e(?=xport\b)/, '&#101;'],
];

/** Kinds in which a line may begin a block of its own. */
const BLOCKS: ReadonlySet<UnitKind> = new Set(['paragraph', 'list-item']);

/** Kinds that are plain text to Markdown; how their files quote them is another matter. */
const PLAIN: ReadonlySet<UnitKind> = new Set(['attribute', 'code', 'front-matter', 'message']);

/** Writes words in such a way that a parser of Markdown or MDX reads them as those words. */
export function escapeText(value: string, {kind, strength, quote, isFirst}: EscapeTextParams): string {
  if (quote !== undefined) return escapeReference(value).replaceAll(quote, `&#${quote.charCodeAt(0)};`).replace(/\s*\n\s*/g, ' ');
  if (PLAIN.has(kind)) return value;
  const signs = value.replace(SIGNS[strength], '\\$&');
  const text = (strength === 'full' ? escapeReference(signs) : signs).replace(/[^\S\n]*\n\s*/g, BLOCKS.has(kind) ? '\n' : ' ');
  if (kind === 'cell') return text.replace(/\|/g, '\\|');
  return BLOCKS.has(kind) ? escapeLines(text, isFirst) : text;
}

function escapeLines(text: string, isFirst: boolean): string {
  return text
    .split('\n')
    .map((line, index) => (index > 0 || isFirst ? escapeStart(line) : line))
    .join('\n');
}

function escapeStart(line: string): string {
  // The `replace` of strings and of functions have types of their own.
  return BLOCK_STARTS.reduce((text, [start, written]) => (typeof written === 'string' ? text.replace(start, written) : text.replace(start, written)), line);
}
