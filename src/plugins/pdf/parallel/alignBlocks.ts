import type {Block} from '../hast/article';
import {contentsOf} from '../typst/references';
import {toText} from '../hast/inlines';

/** A block and its translation, or one that has no other. */
export interface AlignedPair {
  source?: Block;
  target?: Block;
  /** Put together by their place and their length alone. */
  isDoubtful: boolean;
}

/**
 * Pairs by key where both sides have keys, in the order of the source. Between two such pairs, and on
 * pages without keys, by kind and length, keeping the order of both sides.
 */
export function alignBlocks(source: readonly Block[], translated: readonly Block[]): AlignedPair[] {
  const target = sortEntries(translated, source);
  const keyed = pairKeys(source, target);
  const pairs: AlignedPair[] = [];
  let [at, beside] = [0, 0];
  for (const [from, to] of [...keyed, [source.length, target.length] as const]) {
    pairs.push(...alignByStructure(source.slice(at, from), target.slice(beside, to)));
    if (from < source.length) pairs.push({source: source[from], target: target[to], isDoubtful: false});
    [at, beside] = [from + 1, to + 1];
  }
  return pairs;
}

/** The entries of a glossary stand in the order of each alphabet: here they follow the source's. */
function sortEntries(target: readonly Block[], source: readonly Block[]): Block[] {
  const places = new Map(source.flatMap(({kind, key}, index) => (kind === 'definitions' && key !== undefined ? [[key, index] as const] : [])));
  const isEntry = ({kind, key}: Block) => kind === 'definitions' && key !== undefined && places.has(key);
  const entries = target.filter(isEntry).toSorted((a, b) => places.get(a.key!)! - places.get(b.key!)!).values();
  return target.map((block) => (isEntry(block) ? (entries.next().value ?? block) : block));
}

/** Places of blocks with the same key, rising on both sides: a block that was moved stands alone. */
function pairKeys(source: readonly Block[], target: readonly Block[]): (readonly [number, number])[] {
  const places = new Map(target.flatMap(({key}, index) => (key === undefined ? [] : [[key, index] as const])));
  let last = -1;
  return source.flatMap(({key}, index) => {
    const place = key === undefined ? undefined : places.get(key);
    if (place === undefined || place <= last) return [];
    last = place;
    return [[index, place] as const];
  });
}

/** What it costs to leave a block alone, and to pair one with a block of another kind. */
const ALONE = 0.6;
const OTHER_KIND = 2;
/** Korean says the same in about half the characters of English; a pair far from that is doubtful. */
const DOUBTFUL_COST = 0.45;

function alignByStructure(source: readonly Block[], target: readonly Block[]): AlignedPair[] {
  const costs = tabulate(source, target);
  const pairs: AlignedPair[] = [];
  let [row, column] = [source.length, target.length];
  while (row > 0 || column > 0) {
    const here = costs[row]![column]!;
    const paired = row > 0 && column > 0 ? costOf(source[row - 1]!, target[column - 1]!) : Infinity;
    if (row > 0 && column > 0 && here === costs[row - 1]![column - 1]! + paired) {
      row -= 1;
      column -= 1;
      pairs.push({source: source[row], target: target[column], isDoubtful: paired > DOUBTFUL_COST});
    } else if (row > 0 && here === costs[row - 1]![column]! + ALONE) {
      row -= 1;
      pairs.push({source: source[row], isDoubtful: true});
    } else {
      column -= 1;
      pairs.push({target: target[column], isDoubtful: true});
    }
  }
  return pairs.reverse();
}

/** The least cost of aligning each beginning of one side with each of the other. */
function tabulate(source: readonly Block[], target: readonly Block[]): number[][] {
  const costs = [target.reduce<number[]>((row) => [...row, row.at(-1)! + ALONE], [0])];
  for (const [index, block] of source.entries()) {
    const above = costs[index]!;
    const row = [above[0]! + ALONE];
    for (const [column, other] of target.entries()) {
      row.push(Math.min(above[column]! + costOf(block, other), above[column + 1]! + ALONE, row[column]! + ALONE));
    }
    costs.push(row);
  }
  return costs;
}

function costOf(source: Block, target: Block): number {
  if (source.kind !== target.kind) return OTHER_KIND;
  if (source.kind === 'heading' && target.kind === 'heading' && source.depth !== target.depth) return OTHER_KIND;
  const [a, b] = [lengthOf(source) + 8, lengthOf(target) + 8];
  return Math.min(Math.abs(Math.log2(a / b)) / 4, 1);
}

/** Letters weigh what they say: a syllable as much as two letters. */
function lengthOf(block: Block): number {
  const {blocks, inlines} = contentsOf(block);
  const text = inlines.map(toText).join('') + (block.kind === 'code' ? block.text : '');
  const own = [...text].reduce((sum, character) => sum + (/[\uac00-\ud7a3]/.test(character) ? 2 : 1), 0);
  return blocks.reduce((sum, inner) => sum + lengthOf(inner), own);
}
