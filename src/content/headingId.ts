import type {Heading} from 'mdast';
import type {MdxTextExpression} from 'mdast-util-mdx-expression';

const EXPLICIT_ID = /^\s*\/\*\s*#(?<id>\S+)\s*\*\/\s*$/;

/**
 * The id an author gave a heading.
 *
 * @example `## 무엇에 합의했나 {/* #agreement *\/}` // => 'agreement'
 */
export function explicitHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? commentId(last) : undefined;
}

function commentId(expression: MdxTextExpression): string | undefined {
  return EXPLICIT_ID.exec(expression.value)?.groups?.id;
}
