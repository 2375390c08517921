import type {Node, Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {visit} from 'unist-util-visit';
import {listUnits, type UnitOptions} from '../../../content/units';

export const FACT_ELEMENT = 'Fact';

/** More than this is no longer "the smallest statement that tells the fact". */
export const MAX_FACTS_PER_MARK = 4;

/** One `<Fact ids="…">` of a page. */
export interface FactMark {
  ids: string[];
  /** The block it stands in. */
  unit: string;
  line: number;
}

export type FactElement = MdxJsxTextElement;

export function isFactElement(node: Node): node is FactElement {
  return 'name' in node && node.name === FACT_ELEMENT;
}

/** The ids of a mark, in the order written. */
export function readFactIds(element: FactElement): string[] {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'ids',
  );
  return typeof attribute?.value === 'string' ? attribute.value.split(/\s+/).filter(Boolean) : [];
}

/** The marks of a page in reading order, each under the innermost block that holds it. */
export function listFactMarks(root: Root, options: UnitOptions): FactMark[] {
  const marks = new Map<Node, FactMark>();
  for (const {key, node} of listUnits(root, options)) {
    visit(node, isFactElement, (element: FactElement) => {
      marks.set(element, {ids: readFactIds(element), unit: key, line: element.position!.start.line});
    });
  }
  return [...marks.values()].sort((a, b) => a.line - b.line);
}
