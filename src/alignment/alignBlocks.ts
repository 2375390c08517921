/** What of a block tells whether another is its translation. */
export interface BlockShape {
  /** Blocks of different kinds are never paired by structure. */
  kind: string;
  /** Shared by a block and its translations. */
  key?: string;
  /** As {@link weighText} has it. */
  weight: number;
  /** Whether its place follows an alphabet, which is another in each language. */
  isEntry?: boolean;
}

/** A block and its translation, or one that has no other. */
export interface AlignedPair<Block> {
  source?: Block;
  target?: Block;
  /** Put together by their place and their length alone. */
  isDoubtful: boolean;
}

interface Shaped<Block> {
  block: Block;
  shape: BlockShape;
}

/**
 * Pairs by key where both sides have keys, in the order of the source. Between two such pairs, and on
 * pages without keys, by kind and length, keeping the order of both sides.
 */
export function alignBlocks<Block>(source: readonly Block[], target: readonly Block[], toShape: (block: Block) => BlockShape): AlignedPair<Block>[] {
  const toShaped = (block: Block): Shaped<Block> => ({block, shape: toShape(block)});
  return alignShaped(source.map(toShaped), target.map(toShaped));
}

function alignShaped<Block>(source: readonly Shaped<Block>[], translated: readonly Shaped<Block>[]): AlignedPair<Block>[] {
  const target = sortEntries(translated, source);
  const pairs: AlignedPair<Block>[] = [];
  let [at, beside] = [0, 0];
  for (const [from, to] of [...pairKeys(source, target), [source.length, target.length] as const]) {
    pairs.push(...alignByStructure(source.slice(at, from), target.slice(beside, to)));
    if (from < source.length) pairs.push({source: source[from]!.block, target: target[to]!.block, isDoubtful: false});
    [at, beside] = [from + 1, to + 1];
  }
  return pairs;
}

/** The entries of a glossary stand in the order of each alphabet: here they follow the source's. */
function sortEntries<Block>(target: readonly Shaped<Block>[], source: readonly Shaped<Block>[]): Shaped<Block>[] {
  const places = new Map(source.flatMap(({shape: {isEntry, key}}, index) => (isEntry && key !== undefined ? [[key, index] as const] : [])));
  const isPlaced = ({shape: {isEntry, key}}: Shaped<Block>) => isEntry && key !== undefined && places.has(key);
  const entries = target.filter(isPlaced).toSorted((a, b) => places.get(a.shape.key!)! - places.get(b.shape.key!)!).values();
  return target.map((one) => (isPlaced(one) ? (entries.next().value ?? one) : one));
}

/** Places of blocks with the same key, rising on both sides: a block that was moved stands alone. */
function pairKeys(source: readonly Shaped<unknown>[], target: readonly Shaped<unknown>[]): (readonly [number, number])[] {
  const places = new Map(target.flatMap(({shape: {key}}, index) => (key === undefined ? [] : [[key, index] as const])));
  let last = -1;
  return source.flatMap(({shape: {key}}, index) => {
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

function alignByStructure<Block>(source: readonly Shaped<Block>[], target: readonly Shaped<Block>[]): AlignedPair<Block>[] {
  const costs = tabulate(source, target);
  const pairs: AlignedPair<Block>[] = [];
  let [row, column] = [source.length, target.length];
  while (row > 0 || column > 0) {
    const here = costs[row]![column]!;
    const paired = row > 0 && column > 0 ? costOf(source[row - 1]!, target[column - 1]!) : Infinity;
    if (row > 0 && column > 0 && here === costs[row - 1]![column - 1]! + paired) {
      row -= 1;
      column -= 1;
      pairs.push({source: source[row]!.block, target: target[column]!.block, isDoubtful: paired > DOUBTFUL_COST});
    } else if (row > 0 && here === costs[row - 1]![column]! + ALONE) {
      row -= 1;
      pairs.push({source: source[row]!.block, isDoubtful: true});
    } else {
      column -= 1;
      pairs.push({target: target[column]!.block, isDoubtful: true});
    }
  }
  return pairs.reverse();
}

/** The least cost of aligning each beginning of one side with each of the other. */
function tabulate(source: readonly Shaped<unknown>[], target: readonly Shaped<unknown>[]): number[][] {
  const costs = [target.reduce<number[]>((row) => [...row, row.at(-1)! + ALONE], [0])];
  for (const [index, one] of source.entries()) {
    const above = costs[index]!;
    const row = [above[0]! + ALONE];
    for (const [column, other] of target.entries()) {
      row.push(Math.min(above[column]! + costOf(one, other), above[column + 1]! + ALONE, row[column]! + ALONE));
    }
    costs.push(row);
  }
  return costs;
}

function costOf({shape: source}: Shaped<unknown>, {shape: target}: Shaped<unknown>): number {
  if (source.kind !== target.kind) return OTHER_KIND;
  return Math.min(Math.abs(Math.log2((source.weight + 8) / (target.weight + 8))) / 4, 1);
}

/** Letters weigh what they say: a syllable of Hangul as much as two of the Latin alphabet. */
export function weighText(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\uac00-\ud7a3]/.test(character) ? 2 : 1), 0);
}
