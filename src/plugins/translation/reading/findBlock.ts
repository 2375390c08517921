import type {Node, Parent, Root} from 'mdast';

/** A place in a file, both counted from 1. */
export interface Point {
  line: number;
  column: number;
}

/** A block of text and what it stands in. */
export interface Block {
  node: Node & {data?: unknown};
  parent: Parent;
  /** The table that a cell is in, with what that stands in. */
  table?: {node: Node; parent: Parent};
}

/** What holds text that a translator sees as one unit. */
const BLOCKS: readonly string[] = ['paragraph', 'heading', 'tableCell'];

/** The innermost block of text around a point; undefined where there is none. */
export function findBlock(root: Root, point: Point): Block | undefined {
  const path = findPath(root, point);
  const depth = path.findLastIndex(({type}) => BLOCKS.includes(type));
  if (depth < 1) return undefined;
  const table = path.findIndex(({type}) => type === 'table');
  return {
    node: path[depth]!,
    parent: path[depth - 1] as Parent,
    ...(table > 0 && {table: {node: path[table]!, parent: path[table - 1] as Parent}}),
  };
}

/** From the root to the innermost node around the point. */
function findPath(node: Node, point: Point): Node[] {
  const children = 'children' in node ? (node as Parent).children : [];
  const inner = children.find((child) => holds(child, point));
  return inner ? [node, ...findPath(inner, point)] : [node];
}

function holds({position}: Node, {line, column}: Point): boolean {
  if (!position) return false;
  const {start, end} = position;
  const isAfterStart = line > start.line || (line === start.line && column >= start.column);
  return isAfterStart && (line < end.line || (line === end.line && column <= end.column));
}
