import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {isFactElement, readFactIds, type FactElement} from './factMarks';

/**
 * Gives the first telling of each fact on a page an address of its own: the source map links there.
 *
 * The facts that a mark is the first to tell are written to its `anchors`.
 *
 * @example
 * // <Fact ids="P01.1">…</Fact> <Fact ids="P01.1 P01.2">…</Fact>
 * // => <Fact ids="P01.1" anchors="P01.1">…</Fact> <Fact ids="P01.1 P01.2" anchors="P01.2">…</Fact>
 */
export function remarkFactAnchors() {
  return (root: Root): void => {
    const told = new Set<string>();
    visit(root, isFactElement, (element: FactElement) => {
      const fresh = [...new Set(readFactIds(element))].filter((id) => !told.has(id));
      fresh.forEach((id) => told.add(id));
      if (fresh.length > 0) {
        element.attributes.push({type: 'mdxJsxAttribute', name: 'anchors', value: fresh.join(' ')});
      }
    });
  };
}
