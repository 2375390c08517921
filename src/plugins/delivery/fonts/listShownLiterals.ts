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
  const program = parse(code, {ecmaVersion: 'latest', sourceType: 'module', allowReturnOutsideFunction: true});
  return [...listLiterals(program, false)];
}

function* listLiterals(node: AnyNode, isShown: boolean): Generator<string> {
  if (isShown && node.type === 'Literal' && typeof node.value === 'string') yield node.value;
  if (isShown && node.type === 'TemplateElement') yield node.value.cooked ?? node.value.raw;
  const isShownBelow = isShown || isMessage(node) || (node.type === 'CallExpression' && isShowing(node));
  for (const child of listChildren(node)) yield* listLiterals(child, isShownBelow);
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

function listChildren(node: AnyNode): AnyNode[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is AnyNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}
