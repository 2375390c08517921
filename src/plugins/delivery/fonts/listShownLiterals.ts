import {parse} from 'acorn';
import type {AnyNode, CallExpression} from 'acorn';

/**
 * The string literals of a script that a page may show: those inside elements, data that comes as
 * JSON, and messages. What is left out are the tables that code computes with: whoever counts in
 * Hangul ships a hundred syllables that nobody will ever read.
 *
 * @example
 * listShownLiterals('const table = "겁"; jsx("p", {children: isOpen ? "닫기" : "열기"})') // => ['p', '닫기', '열기']
 */
export function listShownLiterals(code: string): string[] {
  const literals: string[] = [];
  const collect = (node: AnyNode, isShown: boolean) => {
    if (isShown) literals.push(...toText(node));
    const isShownBelow = isShown || isMessage(node) || (node.type === 'CallExpression' && isShowing(node));
    visitChildren(node, (child) => collect(child, isShownBelow));
  };
  collect(parse(code, {ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true}), false);
  return literals;
}

function toText(node: AnyNode): string[] {
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  return node.type === 'TemplateElement' ? [node.value.cooked ?? node.value.raw] : [];
}

const ELEMENT_MAKERS = new Set(['createElement', 'jsx', 'jsxs']);

/** `(0, r.jsx)(…)`, `createElement(…)` and `JSON.parse(…)`; the name of a property is never minified. */
function isShowing({callee}: CallExpression): boolean {
  const called = callee.type === 'SequenceExpression' ? callee.expressions.at(-1)! : callee;
  if (called.type === 'Identifier') return ELEMENT_MAKERS.has(called.name);
  if (called.type !== 'MemberExpression' || called.property.type !== 'Identifier') return false;
  const {name} = called.property;
  return ELEMENT_MAKERS.has(name) || (name === 'parse' && called.object.type === 'Identifier' && called.object.name === 'JSON');
}

/** `translate({message: '…'})` */
function isMessage(node: AnyNode): boolean {
  return node.type === 'Property' && node.key.type === 'Identifier' && node.key.name === 'message';
}

/** A bundle has a million nodes: no lists of them are made. */
function visitChildren(node: AnyNode, visit: (child: AnyNode) => void): void {
  for (const value of Object.values(node) as unknown[]) {
    if (!Array.isArray(value)) isNode(value) && visit(value);
    else for (const element of value as unknown[]) isNode(element) && visit(element);
  }
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
