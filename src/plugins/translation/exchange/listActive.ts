import type {Node} from 'mdast';
import type {MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {parsePage} from '../../../content/parsePage';
import {DEFAULT_UNIT_OPTIONS} from '../units/unitOptions';

/** Elements that only stand for marks of Markdown, or say in which language a few words are. */
const HARMLESS = /^(?:b|cite|del|em|i|q|s|span|strong|sub|sup)$/;

/**
 * Everything on a page that runs or is an element: modules, expressions, elements with their
 * attributes but for the texts readers see in them.
 *
 * @returns undefined when the page is not MDX.
 */
export function listActive(page: string): ReadonlySet<string> | undefined {
  const found = new Set<string>();
  try {
    visit(parsePage(page), (node: Node) => {
      const active = describe(node);
      if (active !== undefined) found.add(active);
    });
  } catch {
    // Why it is not MDX is for the build of the site to say.
    return undefined;
  }
  return found;
}

function describe(node: Node): string | undefined {
  if ('value' in node && /^mdx(?:jsEsm|FlowExpression|TextExpression)$/.test(node.type)) return `${node.type} ${String(node.value)}`;
  return /^mdxJsx/.test(node.type) ? describeElement(node as MdxJsxFlowElement | MdxJsxTextElement) : undefined;
}

function describeElement({name, attributes}: MdxJsxFlowElement | MdxJsxTextElement): string | undefined {
  if (HARMLESS.test(name ?? '') && attributes.every(isLanguage)) return undefined;
  return JSON.stringify([name, ...attributes.map(describeAttribute).sort()]);
}

function isLanguage({type, value, ...attribute}: MdxJsxAttribute | MdxJsxExpressionAttribute): boolean {
  return type === 'mdxJsxAttribute' && 'name' in attribute && attribute.name === 'lang' && typeof value === 'string';
}

function describeAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const {name, value} = attribute;
  if (typeof value === 'string') return DEFAULT_UNIT_OPTIONS.visibleAttributes.includes(name) ? name : `${name}="${value}"`;
  return value ? `${name}={${value.value}}` : name;
}
