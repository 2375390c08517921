import type {AlignedPair} from '../alignment/alignedPair';
import type {Block} from '../units/markdown/block';
import type {PageCheck, PageRule, Problem} from './rule';

type Heading = Extract<Block, {type: 'heading'}>;

/** A heading has the id of its source, so that links into the page hold in every language. */
export const headingIds: PageRule = {
  ruleId: 'heading-ids',
  severity: 'error',
  of: 'page',
  check: (page) => [...findOtherIds(page), ...findRepeated(page)],
};

const listHeadings = (blocks: readonly Block[]): Heading[] => blocks.filter((block) => block.type === 'heading');

function findOtherIds({source, target, pairs}: PageCheck): Problem[] {
  const [ours, theirs] = [listHeadings(source.blocks), listHeadings(target.blocks)];
  return pairs.flatMap((pair): Problem[] => {
    const [told, retold] = [findHeading(ours, pair.source), findHeading(theirs, pair.target)];
    if (told?.anchor === undefined || retold === undefined || told.anchor === retold.anchor) return [];
    const place = {side: 'target', start: retold.start, end: retold.end} as const;
    return retold.anchor === undefined
      ? [{sentence: 'missing', values: {expected: told.anchor}, ...place}]
      : [{sentence: 'changed', values: {found: retold.anchor, expected: told.anchor}, ...place}];
  });
}

function findHeading(headings: readonly Heading[], unit: AlignedPair['source']): Heading | undefined {
  return unit?.kind === 'heading' ? headings.find(({start}) => start === unit.start) : undefined;
}

function findRepeated({source, target}: PageCheck): Problem[] {
  const repeated = (headings: readonly Heading[]) => headings.filter(({anchor}, index) => anchor !== undefined && headings.findIndex((other) => other.anchor === anchor) < index);
  const told = repeated(listHeadings(source.blocks));
  return repeated(listHeadings(target.blocks))
    .filter(({anchor}) => !told.some((heading) => heading.anchor === anchor))
    .map(({anchor, start, end}) => ({sentence: 'repeated', values: {found: anchor!}, side: 'target', start, end}));
}
