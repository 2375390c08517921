import {readMarkup, readTags} from './inline';

/** Elements of HTML that are blocks of their own, however many stand in a row. */
const BLOCK_ELEMENT = /^(?:article|blockquote|caption|dd|div|dt|figcaption|h[1-6]|header|footer|label|legend|li|option|p|section|summary|td|th|tr)$/;

export interface Piece {
  start: number;
  end: number;
}

/**
 * Parts a text that is nothing but block elements into one for each.
 *
 * @example `<li>One</li>\n<li>Two</li>` // => `<li>One</li>`, `<li>Two</li>`
 */
export function splitElements(page: string, start: number, end: number): Piece[] {
  const whole = [{start, end}];
  if (page[start] !== '<') return whole;
  const pieces: Piece[] = [];
  let depth = 0;
  for (const tag of readTags(page, start, end)) {
    if (depth === 0) {
      const isNext = BLOCK_ELEMENT.test(tag.name) && tag.type === 'open' && readMarkup(page, pieces.at(-1)?.end ?? start, tag.start).end >= tag.start;
      if (!isNext) return whole;
      pieces.push({start: tag.start, end});
    }
    if (tag.type === 'open') depth += 1;
    if (tag.type === 'close') depth -= 1;
    if (depth === 0) pieces.at(-1)!.end = tag.end;
  }
  const isComplete = depth === 0 && readMarkup(page, pieces.at(-1)?.end ?? start, end).end >= end;
  return isComplete && pieces.length > 0 ? pieces : whole;
}
