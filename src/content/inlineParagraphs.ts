import type {Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

type Blocks = Parent & {children: RootContent[]};

/**
 * Gives a paragraph back to inline elements that MDX left without one.
 *
 * MDX takes `<Fact>…</Fact>` alone on a line for a block. Elements named here are always inline,
 * so those that stood in one paragraph (no blank line between them) get it back.
 * Source: `remark-mark-and-unravel` in `@mdx-js/mdx`.
 */
export function restoreInlineParagraphs(root: Root, inline: ReadonlySet<string>): void {
  visit(root, (node) => {
    if ('children' in node && node.type !== 'paragraph') {
      const parent = node as Blocks;
      parent.children = regroup(parent.children, inline);
    }
  });
}

function regroup(children: RootContent[], inline: ReadonlySet<string>): RootContent[] {
  const result: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const child of children) {
    if (!isUnraveled(child, inline)) {
      result.push(child);
      open = undefined;
    } else if (open && continues(open, child)) {
      extend(open, child);
    } else {
      open = {type: 'paragraph', children: [toText(child)], position: child.position};
      result.push(open);
    }
  }
  return result;
}

function isUnraveled(node: RootContent, inline: ReadonlySet<string>): node is MdxJsxFlowElement {
  return node.type === 'mdxJsxFlowElement' && node.name !== null && inline.has(node.name);
}

function continues(open: Paragraph, next: MdxJsxFlowElement): boolean {
  return next.position!.start.line - open.position!.end.line <= 1;
}

function extend(open: Paragraph, next: MdxJsxFlowElement): void {
  const gap = next.position!.start.offset! - open.position!.end.offset!;
  const space: PhrasingContent[] = gap > 0 ? [{type: 'text', value: ' '}] : [];
  open.children.push(...space, toText(next));
  open.position = {start: open.position!.start, end: next.position!.end};
}

function toText(element: MdxJsxFlowElement): PhrasingContent {
  return {...element, type: 'mdxJsxTextElement'} as unknown as PhrasingContent;
}
