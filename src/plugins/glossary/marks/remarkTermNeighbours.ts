import type {Parent, Root, RootContent} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

/**
 * Gives a `<Term>` the letters that touch it, as `before` and `after`.
 *
 * A term is a button, and browsers break a line at either side of one: a Korean particle or a comma
 * would begin the next line. The component keeps what it is given together.
 *
 * @example `(<Term id="mou">양해각서</Term>를 맺다` // => before="(" after="를"
 */
export function remarkTermNeighbours() {
  return (root: Root): void => {
    visit(root, 'mdxJsxTextElement', (element: MdxJsxTextElement, index, parent) => {
      if (element.name === 'Term' && parent && index !== undefined) {
        const {children} = parent as Parent;
        setAttribute(element, 'before', takeFrom(children[index - 1], /\S+$/));
        setAttribute(element, 'after', takeFrom(children[index + 1], /^\S+/));
      }
    });
  };
}

/** Takes what matches out of a text; there is nothing to take from anything else. */
function takeFrom(node: RootContent | undefined, pattern: RegExp): string | undefined {
  const [taken] = (node?.type === 'text' && pattern.exec(node.value)) || [];
  if (taken !== undefined && node?.type === 'text') {
    node.value = node.value.replace(pattern, '');
  }
  return taken;
}

function setAttribute(element: MdxJsxTextElement, name: string, value: string | undefined): void {
  if (value !== undefined) {
    element.attributes.push({type: 'mdxJsxAttribute', name, value});
  }
}
