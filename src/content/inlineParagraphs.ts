import type {Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {isPhrasing} from './phrasing';

/**
 * Gives a paragraph back to inline elements that MDX left without one.
 *
 * MDX takes `<Fact>…</Fact>` alone on a line, or with its tags on lines of their own, for a block.
 * Elements named here are always inline, so those that stood in one paragraph (no blank line
 * between them) get it back. One that holds several blocks is left as it is.
 */
export function restoreInlineParagraphs(root: Root, inline: ReadonlySet<string>): void {
  restore(root, inline);
}

function restore(parent: Parent, inline: ReadonlySet<string>): void {
  for (const child of parent.children) {
    if ('children' in child) {
      restore(child as Parent, inline);
    }
  }
  parent.children = regroup(parent.children as RootContent[], inline);
  restoreLabel(parent);
}

/** `:::note[<Term id="x">…</Term>]`: what stands in the first line of a note is its label again. */
function restoreLabel(parent: Parent): void {
  const [first] = parent.children;
  if (
    parent.type === 'containerDirective' &&
    first?.type === 'paragraph' &&
    first.position!.start.line === parent.position!.start.line
  ) {
    first.data = {...first.data, directiveLabel: true};
  }
}

function regroup(children: readonly RootContent[], inline: ReadonlySet<string>): RootContent[] {
  const result: RootContent[] = [];
  let open: Paragraph | undefined;
  for (const child of children) {
    const element = toInline(child, inline);
    if (!element) {
      result.push(child);
      open = undefined;
    } else if (open && continues(open, element)) {
      extend(open, element);
    } else {
      open = {type: 'paragraph', children: [element], position: element.position};
      result.push(open);
    }
  }
  return result;
}

function toInline(node: RootContent, inline: ReadonlySet<string>): MdxJsxTextElement | undefined {
  if (node.type !== 'mdxJsxFlowElement' || node.name === null || !inline.has(node.name)) {
    return undefined;
  }
  const children = textOf(node);
  return children && {...node, type: 'mdxJsxTextElement', children};
}

/** The one line of text in an element; undefined if it holds other blocks. */
function textOf({children}: MdxJsxFlowElement): PhrasingContent[] | undefined {
  const [only, ...others] = children as RootContent[];
  if (only?.type === 'paragraph' && others.length === 0) {
    return only.children;
  }
  return (children as RootContent[]).every(isPhrasing) ? (children as PhrasingContent[]) : undefined;
}

function continues(open: Paragraph, next: MdxJsxTextElement): boolean {
  return next.position!.start.line - open.position!.end.line <= 1;
}

function extend(open: Paragraph, next: MdxJsxTextElement): void {
  const gap = next.position!.start.offset! - open.position!.end.offset!;
  const space: PhrasingContent[] = gap > 0 ? [{type: 'text', value: ' '}] : [];
  open.children.push(...space, next);
  open.position = {start: open.position!.start, end: next.position!.end};
}
