import type {Element} from 'hast';
import type {Look} from './article';
import type {Style, Styles} from './styles/createStyles';

/** Elements that stand out by their own look. Links and headings have that of the book. */
const STYLED = new Set(['small', 'span', 'mark', 'big']);

const TRANSPARENT = /^(?:transparent|none|initial|inherit|unset|#0000|#00000000)$/i;

/** How an element's own declarations make it stand out from its line; nothing if they do not. */
export function readLook(element: Element, styles: Styles): Look | undefined {
  if (!STYLED.has(element.tagName)) return undefined;
  const style = styles.styleOf(element);
  const look: Look = {
    size: readSize(element, style),
    weight: readWeight(style),
    color: readColor(style.get('color')),
    ground: readColor(style.get('background-color') ?? style.get('background')) ?? (element.tagName === 'mark' ? '#fff3bf' : undefined),
    border: readBorder(style, styles.colorOf(element)),
  };
  return look.size !== 'same' || look.weight || look.color || look.ground || look.border ? look : undefined;
}

function readSize({tagName}: Element, style: Style): Look['size'] {
  if (/^(?:super|text-top|\.\d|0?\.\d)/.test(style.get('vertical-align') ?? '')) return 'raised';
  const size = Number.parseFloat(style.get('font-size') ?? '1');
  const isSmaller = /em$/.test(style.get('font-size') ?? '') && size < 0.95;
  return tagName === 'small' || isSmaller ? 'small' : 'same';
}

function readWeight(style: Style): number | undefined {
  const weight = Number(style.get('font-weight')?.replace('bold', '700').replace('normal', '400'));
  return Number.isFinite(weight) ? weight : undefined;
}

function readColor(value: string | undefined): string | undefined {
  const color = value?.trim();
  return color && isColor(color) && !TRANSPARENT.test(color) ? color : undefined;
}

/** Colours that the typesetter is told as they stand. */
export function isColor(value: string): boolean {
  return /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i.test(value);
}

/** Only a border all round makes a mark; a rule at one side is a matter of layout. */
function readBorder(style: Style, color: string): Look['border'] {
  const border = `${style.get('border') ?? ''} ${style.get('border-style') ?? ''}`;
  const drawn = /\b(solid|dashed|dotted)\b/g;
  const found = [...border.matchAll(drawn)].at(-1)?.[1];
  if (!found) return undefined;
  const own = style.get('border-color') ?? /#[\da-f]+/i.exec(border)?.[0];
  return {style: found === 'solid' ? 'solid' : 'dashed', color: own && isColor(own) ? own : isColor(color) ? color : '#000000'};
}
