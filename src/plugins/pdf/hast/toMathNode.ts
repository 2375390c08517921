import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import type {MathNode, MathVariant} from './article';
import {attributeOf, elementsOf} from './tree';

type Converter = (element: Element) => MathNode | undefined;

/** What each element of MathML is; of one that is not here the formula is told in words. */
const MATHS: Readonly<Record<string, Converter>> = {
  math: toRow,
  menclose: toRow,
  merror: toRow,
  mfrac: toFraction,
  mi: toIdentifier,
  mn: toWords,
  mo: toOperator,
  mover: (element) => toMarked(element, 'over') ?? toAttached(element, {kind: 'limits', places: ['above']}),
  mpadded: toRow,
  mphantom: () => ({kind: 'row', nodes: [], isFenced: false}),
  mroot: (element) => combine(element, ([base, degree]) => base && {kind: 'root', base, degree}),
  mrow: toRow,
  ms: toWords,
  mspace: (element) => ({kind: 'space', em: Number.parseFloat(attributeOf(element, 'width') ?? '') || 0}),
  msqrt: (element) => {
    const base = toRow(element);
    return base && {kind: 'root', base};
  },
  mstyle: toRow,
  msub: (element) => toAttached(element, {kind: 'scripts', places: ['below']}),
  msubsup: (element) => toAttached(element, {kind: 'scripts', places: ['below', 'above']}),
  msup: (element) => toAttached(element, {kind: 'scripts', places: ['above']}),
  mtable: toGrid,
  mtd: toRow,
  mtext: toWords,
  munder: (element) => toMarked(element, 'under') ?? toAttached(element, {kind: 'limits', places: ['below']}),
  munderover: (element) => toAttached(element, {kind: 'limits', places: ['below', 'above']}),
  semantics: (element) => combine(element, ([first]) => first),
};

/** A formula as print has it; nothing if it holds what is not known here. */
export function toMathNode(element: Element): MathNode | undefined {
  return Object.hasOwn(MATHS, element.tagName) ? MATHS[element.tagName]!(element) : undefined;
}

/** What its parts make together, if all of them are known. */
function combine(element: Element, join: (nodes: readonly MathNode[]) => MathNode | undefined): MathNode | undefined {
  const nodes = elementsOf(element).filter(({tagName}) => !tagName.startsWith('annotation')).map(toMathNode);
  return nodes.every((node) => node !== undefined) ? join(nodes) : undefined;
}

function toRow(element: Element): MathNode | undefined {
  const parts = elementsOf(element);
  const isFence = (part: Element | undefined) => part?.tagName === 'mo' && attributeOf(part, 'fence') === 'true' && toString(part).trim() !== '';
  const isFenced = parts.length > 1 && isFence(parts[0]) && isFence(parts.at(-1));
  return combine(element, (nodes) => (nodes.length === 1 ? nodes[0] : {kind: 'row', nodes, isFenced}));
}

function toFraction(element: Element): MathNode | undefined {
  const isBare = /^0(?:\D|$)/.test(attributeOf(element, 'linethickness') ?? '');
  return combine(element, ([above, below]) => {
    if (!above || !below) return undefined;
    return isBare ? {kind: 'grid', rows: [[above], [below]]} : {kind: 'fraction', above, below};
  });
}

const VARIANTS: Readonly<Record<string, MathVariant>> = {
  normal: 'upright',
  bold: 'bold',
  'double-struck': 'bb',
  script: 'cal',
  fraktur: 'frak',
  monospace: 'mono',
  'sans-serif': 'sans',
};

function toIdentifier(element: Element): MathNode {
  const value = toString(element).trim();
  const node: MathNode = [...value].length === 1 ? {kind: 'symbol', value} : {kind: 'operator', value};
  const variant = VARIANTS[attributeOf(element, 'mathVariant') ?? attributeOf(element, 'mathvariant') ?? ''];
  return variant ? {kind: 'variant', variant, node} : node;
}

function toWords(element: Element): MathNode {
  return {kind: 'text', value: toString(element)};
}

/** Those that are only meant, as that of a function to what it is of. */
const UNSEEN = /[\u2061-\u2064]/g;

function toOperator(element: Element): MathNode {
  const value = toString(element).replace(UNSEEN, '').trim();
  return [...value].length === 1 ? {kind: 'symbol', value} : {kind: 'text', value};
}

interface Attachment {
  kind: 'scripts' | 'limits';
  /** Where the second part goes, and the third. */
  places: readonly ('below' | 'above')[];
}

function toAttached(element: Element, {kind, places}: Attachment): MathNode | undefined {
  return combine(element, ([base, ...attached]) => base && {kind, base, ...Object.fromEntries(places.map((place, index) => [place, attached[index]]))});
}

/** Lines and braces as wide as what they belong to. */
const STRETCHED: Readonly<Record<string, string>> = {'over‾': 'overline', 'over¯': 'overline', 'over⏞': 'overbrace', 'under‾': 'underline', 'under_': 'underline', 'under⏟': 'underbrace'};

function toMarked(element: Element, side: 'over' | 'under'): MathNode | undefined {
  const [, mark] = elementsOf(element);
  const value = mark?.tagName === 'mo' ? toString(mark).trim() : '';
  const line = STRETCHED[side + value];
  const isAccent = side === 'over' && attributeOf(element, 'accent') === 'true' && [...value].length === 1;
  if (line === undefined && !isAccent) return undefined;
  return combine(element, ([base]) => base && {kind: 'marked', base, mark: line === undefined ? {accent: value} : {line}});
}

function toGrid(element: Element): MathNode | undefined {
  const rows = elementsOf(element).map((row) => elementsOf(row).map(toMathNode));
  return rows.every((row) => row.every((cell) => cell !== undefined)) ? {kind: 'grid', rows: rows as MathNode[][]} : undefined;
}
