import type {AlignedPair} from '../alignment/alignedPair';
import type {Unit} from '../units/unit';
import type {PageRule, Problem} from './rule';

/** A page has the blocks of its source, in number and kind. One finding for each stretch that differs. */
export const blockStructure: PageRule = {
  ruleId: 'block-structure',
  severity: 'warning',
  of: 'page',
  check: ({pairs, target}) => {
    const blocks = pairs.filter((pair) => (pair.source ?? pair.target)!.kind !== 'front-matter' && (pair.source ?? pair.target)!.kind !== 'message');
    const problems: Problem[] = [];
    for (const [index, pair] of blocks.entries()) {
      const side = lackingSide(pair);
      if (side === undefined || side === lackingSide(blocks[index - 1])) continue;
      const run = blocks.slice(index).findIndex((next) => lackingSide(next) !== side);
      const count = run === -1 ? blocks.length - index : run;
      problems.push(toProblem(pair, {count, end: target.text.length}));
    }
    return problems;
  },
};

function lackingSide(pair: AlignedPair | undefined): 'source' | 'target' | undefined {
  if (!pair) return undefined;
  if (pair.source === null) return 'source';
  return pair.target === null ? 'target' : undefined;
}

function toProblem(pair: AlignedPair, {count}: {count: number; end: number}): Problem {
  const unit: Unit = (pair.source ?? pair.target)!;
  return {
    sentence: pair.target === null ? 'missing' : 'added',
    values: {count: String(count)},
    side: pair.target === null ? 'source' : 'target',
    start: unit.start,
    end: unit.end,
  };
}
