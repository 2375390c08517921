import type {Node, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {listUnits, type UnitOptions} from '../../../content/units';
import {parseFactIds} from '../ledger/ledger';

/** More than this is no longer "the smallest statement that tells the fact". */
export const MAX_FACTS_PER_MARK = 4;

/** One `<Fact ids="…">` or `<Source ids="…" />` of a page. */
export interface FactMark {
  /** A `Fact` tells, a `Source` only cites. */
  kind: 'telling' | 'citing';
  ids: string[];
  /** The key of the innermost block it stands in; none if it stands around blocks, which is an error. */
  unit: string | undefined;
  /** It stands inside another, which is an error of a telling mark. */
  isNested: boolean;
  line: number;
}

const KINDS: ReadonlyMap<string | null, FactMark['kind']> = new Map([
  ['Fact', 'telling'],
  ['Source', 'citing'],
]);

export type FactElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Whether a node is a `<Fact>`. */
export function isFactElement(node: Node): node is FactElement {
  return isElement(node) && node.name === 'Fact';
}

/** The ids of a mark, in the order written. */
export function readFactIds(element: FactElement): string[] {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'ids',
  );
  return typeof attribute?.value === 'string' ? parseFactIds(attribute.value) : [];
}

/** The marks of a page in reading order. */
export function listFactMarks(root: Root, options: UnitOptions): FactMark[] {
  const keys = new Map(listUnits(root, options).map(({key, node}) => [node, key]));
  return marksIn(root, {keys, unit: undefined, isNested: false});
}

interface Surroundings extends Pick<FactMark, 'unit' | 'isNested'> {
  keys: ReadonlyMap<Node, string>;
}

function marksIn(node: Node, {keys, unit: outer, isNested}: Surroundings): FactMark[] {
  const unit = keys.get(node) ?? outer;
  const kind = isElement(node) ? KINDS.get(node.name) : undefined;
  const own = kind ? [toMark(node as FactElement, {kind, unit, isNested})] : [];
  const inside = {keys, unit, isNested: isNested || kind === 'telling'};
  return [...own, ...childrenOf(node).flatMap((child) => marksIn(child, inside))];
}

function toMark(element: FactElement, place: Pick<FactMark, 'kind' | 'unit' | 'isNested'>): FactMark {
  return {...place, ids: readFactIds(element), line: element.position?.start.line ?? 1};
}

function isElement(node: Node): node is FactElement {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function childrenOf(node: Node): readonly Node[] {
  return 'children' in node ? (node.children as Node[]) : [];
}
