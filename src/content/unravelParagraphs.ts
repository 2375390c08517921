import type {Paragraph, PhrasingContent, Root, RootContent} from 'mdast';
import type {} from 'remark-mdx';
import {SKIP, visit} from 'unist-util-visit';

/**
 * Does to a parsed page what MDX does to it before any plugin: a paragraph of nothing but elements
 * and expressions is taken apart into blocks.
 *
 * Source: `remark-mark-and-unravel` in `@mdx-js/mdx`, which exports it nowhere.
 */
export function unravelParagraphs(root: Root): void {
  visit(root, 'paragraph', (paragraph, index, parent) => {
    if (parent && index !== undefined && isRavelled(paragraph)) {
      const blocks = paragraph.children.filter((child) => !isBlank(child)).map(toBlock);
      parent.children.splice(index, 1, ...blocks);
      return [SKIP, index];
    }
    return undefined;
  });
}

function isRavelled({children}: Paragraph): boolean {
  return children.some(isMdx) && children.every((child) => isMdx(child) || isBlank(child));
}

function isMdx({type}: PhrasingContent): boolean {
  return type === 'mdxJsxTextElement' || type === 'mdxTextExpression';
}

function isBlank(node: PhrasingContent): boolean {
  return node.type === 'text' && /^[\t\n\r ]*$/.test(node.value);
}

function toBlock(node: PhrasingContent): RootContent {
  const type = node.type === 'mdxJsxTextElement' ? 'mdxJsxFlowElement' : 'mdxFlowExpression';
  return {...node, type} as RootContent;
}
