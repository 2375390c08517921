import type {Node} from 'mdast';
import type {MdxJsxAttribute, MdxJsxExpressionAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {parsePage} from '../../../content/parsePage';
import {DEFAULT_UNIT_OPTIONS} from '../units/unitOptions';

/** Elements that only stand for marks of Markdown. */
const HARMLESS = /^(?:b|del|em|i|s|strong)$/;

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
  if (attributes.length === 0 && HARMLESS.test(name ?? '')) return undefined;
  return JSON.stringify([name, ...attributes.map(describeAttribute).sort()]);
}

function describeAttribute(attribute: MdxJsxAttribute | MdxJsxExpressionAttribute): string {
  if (attribute.type === 'mdxJsxExpressionAttribute') return `{${attribute.value}}`;
  const {name, value} = attribute;
  if (typeof value === 'string') return DEFAULT_UNIT_OPTIONS.visibleAttributes.includes(name) ? name : `${name}="${value}"`;
  return value ? `${name}={${value.value}}` : name;
}
