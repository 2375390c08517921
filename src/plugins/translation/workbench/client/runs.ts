import type {Change} from '../../status/diffWords';
import type {Range} from '../protocol';

/** A stretch of a text with everything that is marked on the whole of it. */
export interface Run<Mark extends Range> extends Range {
  text: string;
  marks: Mark[];
}

/**
 * Cuts a text where marks begin and end. Joined, the runs are the text.
 *
 * @example cutRuns('abc', [{start: 1, end: 3, name: 'x'}]).map(({text, marks}) => `${text}${marks.length}`) // => ['a0', 'bc1']
 */
export function cutRuns<Mark extends Range>(text: string, marks: readonly Mark[]): Run<Mark>[] {
  const cuts = [...new Set([0, text.length, ...marks.flatMap(({start, end}) => [start, end])])].filter((at) => at >= 0 && at <= text.length).sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    return {start, end, text: text.slice(start, end), marks: marks.filter((mark) => mark.start <= start && end <= mark.end)};
  });
}

/** Where the words stand that a change has brought, in the text after it. */
export function listAdded(changes: readonly Change[]): Range[] {
  let end = 0;
  return changes.flatMap(({type, text}) => {
    if (type === 'removed') return [];
    const start = end;
    end += text.length;
    return type === 'added' ? [{start, end}] : [];
  });
}
