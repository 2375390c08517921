import type {Element, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import type {Inline, Look, MarkKind} from './article';
import type {PageContext} from './context';
import {isBlank, toText} from './inlines';
import {readLook} from './readLook';
import {toFormula} from './toFormula';
import {toMathNode} from './toMathNode';
import {toPicture} from './toPicture';
import {attributeOf, elementsOf, findElement} from './tree';

type InlineConverter = (element: Element, context: PageContext) => Inline[];

const mark = (kind: MarkKind): InlineConverter => (element, context) => [{kind, children: toInlines(element.children, context)}];

const passThrough: InlineConverter = (element, context) => toInlines(element.children, context);

const quoted: InlineConverter = (element, context) => [{kind: 'text', value: '“'}, ...passThrough(element, context), {kind: 'text', value: '”'}];

const code: InlineConverter = (element) => [{kind: 'code', value: toString(element)}];

const nothing: InlineConverter = () => [];

/** What each element is in a line of print. Any other is its content, and reported. */
const INLINES: Readonly<Record<string, InlineConverter>> = {
  a: toLink,
  abbr: passThrough,
  b: mark('strong'),
  bdi: passThrough,
  bdo: passThrough,
  big: passThrough,
  br: () => [{kind: 'break'}],
  button: toTermButton,
  center: passThrough,
  cite: mark('emphasis'),
  code,
  data: passThrough,
  del: mark('deleted'),
  dfn: mark('emphasis'),
  em: mark('emphasis'),
  font: passThrough,
  i: mark('emphasis'),
  img: toInlinePicture,
  input: toCheckbox,
  ins: mark('underlined'),
  kbd: mark('keyboard'),
  label: toLabel,
  mark: passThrough,
  math: toMath,
  output: passThrough,
  picture: toInlinePicture,
  q: quoted,
  rp: nothing,
  rt: (element, context) => [{kind: 'text', value: ' ('}, ...passThrough(element, context), {kind: 'text', value: ')'}],
  ruby: passThrough,
  s: mark('deleted'),
  samp: code,
  small: passThrough,
  source: nothing,
  span: toSpan,
  strike: mark('deleted'),
  strong: mark('strong'),
  sub: mark('subscript'),
  summary: passThrough,
  sup: toSuperscript,
  svg: toInlinePicture,
  time: passThrough,
  tt: code,
  u: mark('underlined'),
  var: mark('emphasis'),
  wbr: nothing,
};

export function isInline({tagName}: Element): boolean {
  return Object.hasOwn(INLINES, tagName);
}

/** A run of text and elements in a line, not yet collapsed. */
export function toInlines(nodes: readonly ElementContent[], context: PageContext): Inline[] {
  return nodes.flatMap((node) => {
    if (node.type === 'text') return [{kind: 'text' as const, value: node.value}];
    return node.type === 'element' ? toInline(node, context) : [];
  });
}

function toInline(element: Element, context: PageContext): Inline[] {
  if (context.isOmitted(element)) return [];
  const convert = Object.hasOwn(INLINES, element.tagName) ? INLINES[element.tagName]! : passThrough;
  const look = readLook(element, context.styles);
  const inlines = wrapLanguage(element, convert(element, context));
  const styled: Inline[] = look && !isBlank(inlines) ? [{kind: 'styled', look, children: inlines}] : inlines;
  const id = attributeOf(element, 'id');
  const anchored = id ? [{kind: 'anchor' as const, id}, ...styled] : styled;
  return isBlank(inlines) ? anchored : [...readDistance(element, look, context), ...anchored, ...readLine(element, context)];
}

/** What style keeps apart without a space in the text is kept apart by one. */
function readDistance(element: Element, look: Look | undefined, context: PageContext): Inline[] {
  const style = context.styles.styleOf(element);
  const margin = Number.parseFloat(style.get('margin-inline-start') ?? style.get('margin-left') ?? '');
  const isBoxed = look?.border !== undefined || look?.ground !== undefined;
  const line = readLine(element, context);
  return line.length > 0 || isBoxed || !(margin > 0.25) ? line : [{kind: 'text', value: ' '}];
}

/** An element of a line that is a line of its own. */
function readLine(element: Element, {styles}: PageContext): Inline[] {
  return /^(?:block|flex|grid)$/.test(styles.styleOf(element).get('display') ?? '') ? [{kind: 'break'}] : [];
}

export interface Language {
  lang?: string;
  direction?: 'ltr' | 'rtl';
}

/** What an element says of the language and the direction of its words. */
export function readLanguage(element: Element): Language {
  const direction = attributeOf(element, 'dir');
  return {lang: attributeOf(element, 'lang'), direction: direction === 'rtl' || direction === 'ltr' ? direction : undefined};
}

function wrapLanguage(element: Element, children: Inline[]): Inline[] {
  const {lang, direction} = readLanguage(element);
  return (lang || direction) && children.length > 0 ? [{kind: 'lang', lang, direction, children}] : children;
}

function toLink(element: Element, context: PageContext): Inline[] {
  const children = toInlines(element.children, context);
  const href = attributeOf(element, 'href');
  if (href === undefined) return children;
  if (attributeOf(element, 'dataFootnoteRef') !== undefined) return [{kind: 'footnote', id: decodeURIComponent(href.slice(href.indexOf('#') + 1))}];
  const to = context.resolveLink(href, element);
  return to && !isBlank(children) ? [{kind: 'link', to, children}] : children;
}

/** A button that opens an explanation is the word explained; other buttons do nothing on paper. */
function toTermButton(element: Element, context: PageContext): Inline[] {
  return toTerm(element, element, context);
}

/** The word may be the label of that button. */
function toLabel(element: Element, context: PageContext): Inline[] {
  const button = context.byId.get(attributeOf(element, 'htmlFor') ?? '');
  const term = button ? toTerm(element, button, context) : [];
  return term.length > 0 ? term : passThrough(element, context);
}

function toTerm(element: Element, button: Element, context: PageContext): Inline[] {
  const popover = context.byId.get(attributeOf(button, 'popoverTarget') ?? '');
  const children = toInlines(element.children, context);
  if (!popover || isBlank(children)) return [];
  const name = findElement(popover, ({tagName}) => tagName === 'strong' || tagName === 'dfn');
  return [{kind: 'term', name: name ? toString(name).trim() : toText(children), children}];
}

function toInlinePicture(element: Element, context: PageContext): Inline[] {
  const picture = toPicture(element, context, {isInline: true});
  return picture ? [{kind: 'picture', picture}] : [];
}

function toCheckbox(element: Element, context: PageContext): Inline[] {
  if (attributeOf(element, 'type') !== 'checkbox') {
    context.report('unknown-element', element, {name: 'input'});
    return [];
  }
  return [{kind: 'text', value: attributeOf(element, 'checked') === undefined ? '☐ ' : '☑ '}];
}

/** KaTeX draws a formula from many spans beside the formula itself. */
function toSpan(element: Element, context: PageContext): Inline[] {
  const isFormula = attributeOf(element, 'className')?.split(' ').includes('katex');
  const formula = isFormula ? findElement(element, ({tagName}) => tagName === 'math') : undefined;
  return formula ? toMath(formula, context) : passThrough(element, context);
}

function toMath(element: Element, context: PageContext): Inline[] {
  const [content, alt] = [toMathNode(element), toFormula(element)];
  if (content) return [{kind: 'formula', formula: {content, alt, isDisplayed: attributeOf(element, 'display') === 'block'}}];
  context.report('unknown-element', element, {name: 'math'});
  return [{kind: 'code', value: alt}];
}

function toSuperscript(element: Element, context: PageContext): Inline[] {
  const children = toInlines(element.children, context);
  const isNote = elementsOf(element).length === 1 && children.length <= 2 && children.some(({kind}) => kind === 'footnote');
  return isNote ? children : [{kind: 'superscript', children}];
}
