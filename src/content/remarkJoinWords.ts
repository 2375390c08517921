import type {Node, Parent, Root, Text} from 'mdast';
import {applyJoints, findJoints, OBJECT} from './joinWords';
import {isPhrasing} from './phrasing';

export interface RemarkJoinWordsOptions {
  /** The language of the page: `ko`. */
  language: string;
}

/** A piece of a block's text; what is no text node has only a place among the letters, or none. */
interface Piece {
  node: Node;
  start: number;
  text: string;
}

/**
 * Writes no-break spaces and word joiners into a page ({@link findJoints}), also where markup
 * begins or ends beside the place. Code keeps its characters.
 *
 * Headings need ids of their own: one made of the text would contain them.
 */
export function remarkJoinWords({language}: RemarkJoinWordsOptions) {
  return (root: Root): void => joinIn(root, language);
}

function joinIn(parent: Parent, language: string): void {
  const blocks: readonly Node[] = parent.children.filter((child) => !isPhrasing(child));
  blocks.filter(isParent).forEach((block) => joinIn(block, language));
  if (blocks.length < parent.children.length) {
    joinPieces(listPieces(parent.children.filter(isPhrasing)), language);
  }
}

function listPieces(nodes: readonly Node[]): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  const collect = (node: Node): void => {
    if (isParent(node) && node.children.length > 0) {
      node.children.forEach(collect);
      return;
    }
    const text = toPieceText(node);
    pieces.push({node, start, text});
    start += text.length;
  };
  nodes.forEach(collect);
  return pieces;
}

function toPieceText(node: Node): string {
  if (isText(node)) {
    return node.value;
  }
  return node.type.startsWith('mdx') ? '' : OBJECT;
}

function joinPieces(pieces: readonly Piece[], language: string): void {
  const joints = findJoints(pieces.map(({text}) => text).join(''), language);
  for (const {node, start, text} of pieces) {
    if (isText(node)) {
      // A place between two pieces belongs to the second.
      const own = joints.filter(({index}) => start <= index && index < start + text.length);
      node.value = applyJoints(text, own.map((joint) => ({...joint, index: joint.index - start})));
    }
  }
}

function isText(node: Node): node is Text {
  return node.type === 'text';
}

function isParent(node: Node): node is Parent {
  return 'children' in node;
}
