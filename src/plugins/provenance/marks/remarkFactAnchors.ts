import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isFactElement, readFactIds, type FactElement} from './factMarks';

/**
 * Gives the first telling of each fact on a page an address of its own: the source map links there.
 *
 * A mark that is the first to tell several facts gets the first of them as its anchor; the others
 * are passed on as `aliases`, so that each fact id is a working anchor.
 */
export function remarkFactAnchors() {
  return (root: Root): void => {
    const seen = new Set<string>();
    visit(root, isFactElement, (element: FactElement) => {
      const fresh = readFactIds(element).filter((id) => !seen.has(id));
      fresh.forEach((id) => seen.add(id));
      if (fresh.length > 0) {
        element.attributes.push({type: 'mdxJsxAttribute', name: 'anchors', value: fresh.join(' ')});
      }
    });
  };
}
