import type {Element} from 'hast';
import {toString} from 'hast-util-to-string';
import {attributeOf, elementsOf, findElement} from './tree';

/**
 * A formula in one line: its own source where MathML has it, what it is called, or what it says, with all
 * that its layout means written out: half is no «12».
 *
 * @example
 * toFormula(<math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>) // => '(1)/(2)'
 */
export function toFormula(math: Element): string {
  const source = findElement(math, (one) => one.tagName === 'annotation' && /tex/i.test(attributeOf(one, 'encoding') ?? ''));
  if (source) return toString(source).trim();
  return attributeOf(math, 'altText') ?? attributeOf(math, 'alttext') ?? attributeOf(math, 'ariaLabel') ?? toLine(math);
}

const LAYOUTS: Readonly<Record<string, (parts: readonly string[]) => string>> = {
  annotation: () => '',
  'annotation-xml': () => '',
  mfrac: ([above = '', below = '']) => `(${above})/(${below})`,
  mover: ([base = '', above = '']) => `${base}^(${above})`,
  mroot: ([base = '', degree = '']) => `root(${degree}, ${base})`,
  msqrt: (parts) => `√(${parts.join('')})`,
  msub: ([base = '', below = '']) => `${base}_(${below})`,
  msubsup: ([base = '', below = '', above = '']) => `${base}_(${below})^(${above})`,
  msup: ([base = '', above = '']) => `${base}^(${above})`,
  mtd: (parts) => `${parts.join('')} `,
  mtr: (parts) => `${parts.join('')}; `,
  munder: ([base = '', below = '']) => `${base}_(${below})`,
  munderover: ([base = '', below = '', above = '']) => `${base}_(${below})^(${above})`,
};

function toLine(element: Element): string {
  const parts = elementsOf(element).map(toLine);
  const layout = Object.hasOwn(LAYOUTS, element.tagName) ? LAYOUTS[element.tagName]! : undefined;
  if (layout) return layout(parts);
  return parts.length > 0 ? parts.join('') : toString(element).trim();
}
