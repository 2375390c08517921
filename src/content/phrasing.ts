import type {Node, PhrasingContent} from 'mdast';
import type {} from 'remark-directive';
import type {} from 'remark-mdx';

const PHRASING = {
  break: true,
  delete: true,
  emphasis: true,
  footnoteReference: true,
  html: true,
  image: true,
  imageReference: true,
  inlineCode: true,
  link: true,
  linkReference: true,
  mdxJsxTextElement: true,
  mdxTextExpression: true,
  strong: true,
  text: true,
  textDirective: true,
} satisfies Record<PhrasingContent['type'], true>;

/** Whether a node is part of a line of text, not a block. */
export function isPhrasing(node: Node): node is PhrasingContent {
  return node.type in PHRASING;
}
