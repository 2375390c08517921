import type {Element} from 'hast';
import type parser from 'postcss-selector-parser';
import {attributeOf, classesOf, elementsOf} from '../tree';
import type {Parents} from '../tree';

/** Whether a selector picks an element. States of a reader's device, as `:hover`, are never so on paper. */
export function matchSelector(selector: parser.Selector, element: Element, parents: Parents): boolean {
  return matchFrom(splitCompounds(selector), element, parents);
}

interface Compound {
  nodes: readonly parser.Node[];
  /** What stands between it and the next compound to the right. */
  combinator?: string;
}

/** The compounds of a selector, the rightmost first. */
function splitCompounds(selector: parser.Selector): Compound[] {
  const compounds: {nodes: parser.Node[]; combinator?: string}[] = [{nodes: []}];
  for (const node of selector.nodes) {
    if (node.type === 'combinator') {
      compounds.at(-1)!.combinator = node.value.trim() || ' ';
      compounds.push({nodes: []});
    } else compounds.at(-1)!.nodes.push(node);
  }
  return compounds.reverse();
}

function matchFrom([compound, ...left]: readonly Compound[], element: Element, parents: Parents): boolean {
  if (!compound!.nodes.every((node) => matchNode(node, element, parents))) return false;
  const [next] = left;
  if (!next) return true;
  return listCandidates(next.combinator!, element, parents).some((candidate) => matchFrom(left, candidate, parents));
}

function listCandidates(combinator: string, element: Element, parents: Parents): Element[] {
  const parent = parents.get(element);
  if (!parent) return [];
  const before = () => elementsOf(parent).slice(0, elementsOf(parent).indexOf(element));
  if (combinator === '>') return [parent];
  if (combinator === '+') return before().slice(-1);
  if (combinator === '~') return before();
  return [parent, ...listCandidates(' ', parent, parents)];
}

function matchNode(node: parser.Node, element: Element, parents: Parents): boolean {
  switch (node.type) {
    case 'universal':
    case 'nesting':
      return true;
    case 'tag':
      return node.value.toLowerCase() === element.tagName.toLowerCase();
    case 'class':
      return classesOf(element).includes(node.value);
    case 'id':
      return element.properties.id === node.value;
    case 'attribute':
      return matchAttribute(node, element);
    case 'pseudo':
      return matchPseudo(node, element, parents);
    default:
      return false;
  }
}

const OPERATORS: Readonly<Record<string, (value: string, expected: string) => boolean>> = {
  '=': (value, expected) => value === expected,
  '~=': (value, expected) => value.split(/\s+/).includes(expected),
  '|=': (value, expected) => value === expected || value.startsWith(`${expected}-`),
  '^=': (value, expected) => value.startsWith(expected),
  '$=': (value, expected) => value.endsWith(expected),
  '*=': (value, expected) => value.includes(expected),
};

function matchAttribute(node: parser.Attribute, element: Element): boolean {
  const value = attributeOf(element, toPropertyName(node.attribute, element));
  if (value === undefined || node.operator === undefined) return value !== undefined;
  return OPERATORS[node.operator]?.(value, node.value ?? '') ?? false;
}

/** hast writes `popovertarget` as `popoverTarget` and `data-unit` as `dataUnit`. */
function toPropertyName(attribute: string, {properties}: Element): string {
  const plain = attribute.toLowerCase().replaceAll('-', '');
  return Object.keys(properties).find((name) => name.toLowerCase() === plain) ?? (plain === 'class' ? 'className' : plain);
}

type PseudoMatcher = (node: parser.Pseudo, element: Element, parents: Parents) => boolean;

const matchAny: PseudoMatcher = ({nodes}, element, parents) => nodes.some((selector) => matchSelector(selector, element, parents));

const PSEUDOS: Readonly<Record<string, PseudoMatcher>> = {
  ':is': matchAny,
  ':where': matchAny,
  ':not': (node, element, parents) => !matchAny(node, element, parents),
  ':root': (_, element) => element.tagName === 'html',
  ':first-child': (_, element, parents) => elementsOf(parents.get(element) ?? element)[0] === element,
  ':last-child': (_, element, parents) => elementsOf(parents.get(element) ?? element).at(-1) === element,
  ':lang': ({nodes}, element, parents) => nodes.some((selector) => String(selector).trim().replace(/["']/g, '') === languageOf(element, parents)),
};

function matchPseudo(node: parser.Pseudo, element: Element, parents: Parents): boolean {
  return PSEUDOS[node.value.toLowerCase()]?.(node, element, parents) ?? false;
}

function languageOf(element: Element, parents: Parents): string | undefined {
  for (let at: Element | undefined = element; at; at = parents.get(at)) {
    const language = attributeOf(at, 'lang');
    if (language) return language.split('-')[0];
  }
  return undefined;
}
