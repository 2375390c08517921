import type {Highlight} from './findHighlights';

/** A text with the places in it to be marked. Plain text: it is never put into a page as HTML. */
export interface MarkedText {
  text: string;
  highlights: Highlight[];
}

const EXCERPT_LENGTH = 160;
/** Characters shown before the first match. */
const LEAD = 40;

/** The stretch of a text with the most matches, cut at spaces, with … where something was left out. */
export function createExcerpt({text, highlights}: MarkedText): MarkedText {
  const start = toWordStart(text, findDensest(highlights));
  const end = toWordEnd(text, start + EXCERPT_LENGTH);
  const before = start > 0 ? '…' : '';
  const inside = highlights.filter((highlight) => highlight.start >= start && highlight.end <= end);
  const shift = before.length - start;
  return {
    text: `${before}${text.slice(start, end)}${end < text.length ? '…' : ''}`,
    highlights: inside.map((highlight) => ({start: highlight.start + shift, end: highlight.end + shift})),
  };
}

function findDensest(highlights: readonly Highlight[]): number {
  let best = {start: 0, count: 0};
  highlights.forEach(({start}, index) => {
    const count = highlights.slice(index).findIndex(({end}) => end > start + EXCERPT_LENGTH - LEAD);
    const inside = count < 0 ? highlights.length - index : count;
    if (inside > best.count) best = {start, count: inside};
  });
  return Math.max(0, best.start - LEAD);
}

function toWordStart(text: string, start: number): number {
  if (start === 0) return 0;
  const space = text.lastIndexOf(' ', start);
  return space < start - LEAD / 2 ? start : space + 1;
}

function toWordEnd(text: string, end: number): number {
  if (end >= text.length) return text.length;
  const space = text.lastIndexOf(' ', end);
  return space < end - LEAD ? end : space;
}
