import type {Element, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import type {Block} from './article';
import type {PageContext} from './context';
import {attributeOf, classesOf, elementsOf, findElement} from './tree';

/** A block of code, of Docusaurus or plain, as its lines. */
export function toCode(element: Element, _context: PageContext): Block[] {
  const pre = element.tagName === 'pre' ? element : findElement(element, ({tagName}) => tagName === 'pre');
  if (!pre) return [];
  const code = findElement(pre, ({tagName}) => tagName === 'code') ?? pre;
  const title = elementsOf(element).find((one) => classesOf(one).some((name) => /title/i.test(name)));
  const id = attributeOf(element, 'id');
  const text = toLines(code.children).replace(/\n+$/, '').replaceAll('\t', '    ');
  return [{kind: 'code', key: attributeOf(element, 'dataUnit'), ids: id ? [id] : [], title: title ? toString(title).trim() : '', text}];
}

/** Docusaurus ends each line with `<br>`. */
function toLines(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type !== 'element') return '';
      return node.tagName === 'br' ? '\n' : toLines(node.children);
    })
    .join('');
}
