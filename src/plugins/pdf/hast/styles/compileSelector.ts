import type {Element} from 'hast';
import parser from 'postcss-selector-parser';
import {attributeOf, elementsOf} from '../tree';
import type {Parents} from '../tree';

/** Whether an element is what a selector picks. */
export type ElementTest = (element: Element, parents: Parents) => boolean;

/** Every selector of a list, as `a, b > c`. */
export function compileSelectors(list: string): ElementTest[] {
  return parser().astSync(list).nodes.map(compileSelector);
}

/** States of a reader's device, as `:hover`, are never so on paper. */
export function compileSelector(selector: parser.Selector): ElementTest {
  return splitCompounds(selector).reduce<ElementTest | undefined>(joinCompound, undefined) ?? (() => false);
}

interface Compound {
  tests: ElementTest[];
  /** What stands between it and the next compound to the right. */
  combinator?: string;
}

/** The compounds of a selector, the leftmost first. */
function splitCompounds(selector: parser.Selector): Compound[] {
  const compounds: Compound[] = [{tests: []}];
  for (const node of selector.nodes) {
    if (node.type === 'combinator') {
      compounds.at(-1)!.combinator = node.value.trim() || ' ';
      compounds.push({tests: []});
    } else compounds.at(-1)!.tests.push(compileNode(node));
  }
  return compounds;
}

/** What stands at the left is looked for only where the right is met. */
function joinCompound(left: ElementTest | undefined, {tests}: Compound, index: number, compounds: readonly Compound[]): ElementTest {
  const own: ElementTest = (element, parents) => tests.every((test) => test(element, parents));
  if (!left) return own;
  const meetsLeft = COMBINATORS[compounds[index - 1]!.combinator!] ?? (() => false);
  return (element, parents) => own(element, parents) && meetsLeft(left, element, parents);
}

const COMBINATORS: Readonly<Record<string, (test: ElementTest, element: Element, parents: Parents) => boolean>> = {
  '>': (test, element, parents) => {
    const parent = parents.get(element);
    return parent !== undefined && test(parent, parents);
  },
  ' ': (test, element, parents) => {
    for (let at = parents.get(element); at; at = parents.get(at)) if (test(at, parents)) return true;
    return false;
  },
  '+': (test, element, parents) => listBefore(element, parents).slice(-1).some((one) => test(one, parents)),
  '~': (test, element, parents) => listBefore(element, parents).some((one) => test(one, parents)),
};

function listBefore(element: Element, parents: Parents): Element[] {
  const parent = parents.get(element);
  const siblings = parent ? elementsOf(parent) : [];
  return siblings.slice(0, Math.max(siblings.indexOf(element), 0));
}

function compileNode(node: parser.Node): ElementTest {
  switch (node.type) {
    case 'universal':
    case 'nesting':
      return () => true;
    case 'tag':
      return compileTag(node.value);
    case 'class':
      return ({properties: {className}}) => Array.isArray(className) && className.includes(node.value);
    case 'id':
      return ({properties}) => properties.id === node.value;
    case 'attribute':
      return compileAttribute(node);
    case 'pseudo':
      return compilePseudo(node);
    default:
      return () => false;
  }
}

/** Elements of drawings have capitals in their names. */
function compileTag(name: string): ElementTest {
  const expected = name.toLowerCase();
  return ({tagName}) => tagName === expected || tagName.toLowerCase() === expected;
}

const OPERATORS: Readonly<Record<string, (value: string, expected: string) => boolean>> = {
  '=': (value, expected) => value === expected,
  '~=': (value, expected) => value.split(/\s+/).includes(expected),
  '|=': (value, expected) => value === expected || value.startsWith(`${expected}-`),
  '^=': (value, expected) => value.startsWith(expected),
  '$=': (value, expected) => value.endsWith(expected),
  '*=': (value, expected) => value.includes(expected),
};

function compileAttribute({attribute, operator, value: expected = ''}: parser.Attribute): ElementTest {
  const meets = operator === undefined ? () => true : (OPERATORS[operator] ?? (() => false));
  return (element) => {
    const value = attributeOf(element, toPropertyName(attribute, element));
    return value !== undefined && meets(value, expected);
  };
}

/** hast writes `popovertarget` as `popoverTarget` and `data-unit` as `dataUnit`. */
function toPropertyName(attribute: string, {properties}: Element): string {
  const plain = attribute.toLowerCase().replaceAll('-', '');
  return Object.keys(properties).find((name) => name.toLowerCase() === plain) ?? (plain === 'class' ? 'className' : plain);
}

type PseudoCompiler = (node: parser.Pseudo) => ElementTest;

const compileAny: PseudoCompiler = ({nodes}) => {
  const tests = nodes.map(compileSelector);
  return (element, parents) => tests.some((test) => test(element, parents));
};

const PSEUDOS: Readonly<Record<string, PseudoCompiler>> = {
  ':is': compileAny,
  ':where': compileAny,
  ':not': (node) => {
    const isAny = compileAny(node);
    return (element, parents) => !isAny(element, parents);
  },
  ':root': () => ({tagName}) => tagName === 'html',
  ':first-child': () => (element, parents) => elementsOf(parents.get(element) ?? element)[0] === element,
  ':last-child': () => (element, parents) => elementsOf(parents.get(element) ?? element).at(-1) === element,
  ':lang': ({nodes}) => {
    const languages = nodes.map((selector) => String(selector).trim().replace(/["']/g, ''));
    return (element, parents) => languages.includes(languageOf(element, parents) ?? '');
  },
};

function compilePseudo(node: parser.Pseudo): ElementTest {
  return PSEUDOS[node.value.toLowerCase()]?.(node) ?? (() => false);
}

function languageOf(element: Element, parents: Parents): string | undefined {
  for (let at: Element | undefined = element; at; at = parents.get(at)) {
    const language = attributeOf(at, 'lang');
    if (language) return language.split('-')[0];
  }
  return undefined;
}
