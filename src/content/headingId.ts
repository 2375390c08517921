import type {Heading} from 'mdast';
import type {} from 'remark-mdx';

const EXPLICIT_ID = /^\s*\/\*\s*#(?<id>\S+)\s*\*\/\s*$/;

const HEADING_ID = /^[a-z0-9-]+$/;

/**
 * The id an author gave a heading, valid or not.
 *
 * @example `## 무엇에 합의했나 {/* #agreement *\/}` // => 'agreement'
 */
export function explicitHeadingId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  return last?.type === 'mdxTextExpression' ? EXPLICIT_ID.exec(last.value)?.groups?.id : undefined;
}

/** Ids are addresses and parts of keys: short enough to type, and without the `.` that parts keys. */
export function isHeadingId(id: string): boolean {
  return HEADING_ID.test(id);
}
