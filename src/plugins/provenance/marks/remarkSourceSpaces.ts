import type {Parent, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';

/**
 * Takes the space away that authors write before `<Source>`: a mark must not begin a line.
 * The distance on the page is the mark's own.
 */
export function remarkSourceSpaces() {
  return (root: Root): void => {
    visit(root, 'mdxJsxTextElement', (element: MdxJsxTextElement, index, parent) => {
      const before = element.name === 'Source' && index ? (parent as Parent).children[index - 1] : undefined;
      if (before?.type === 'text') {
        before.value = before.value.trimEnd();
      }
    });
  };
}
