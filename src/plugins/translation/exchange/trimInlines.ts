import {joinTexts, type Inline} from '../pieces/formatPieces';

/** Without white space at both ends, which tools add and drop. */
export function trimInlines(inlines: readonly Inline[]): Inline[] {
  const joined = joinTexts(inlines);
  const trimmed = joined.map((inline, index) => {
    if (inline.type !== 'text') return inline;
    const start = index === 0 ? inline.value.trimStart() : inline.value;
    return {...inline, value: index === joined.length - 1 ? start.trimEnd() : start};
  });
  return joinTexts(trimmed);
}
