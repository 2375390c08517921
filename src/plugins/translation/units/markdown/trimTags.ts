import {readTags} from './inline';
import type {Tag} from './tag';

export interface TrimmedText {
  start: number;
  end: number;
  /** The tags left outside, in order. */
  trimmed: Tag[];
}

/**
 * Leaves tags at the ends of a text outside that nothing in it answers.
 *
 * @example `<details><summary>More</summary>` // => `<summary>More</summary>`
 */
export function trimTags(page: string, start: number, end: number): TrimmedText {
  const outside = start < end && page.slice(start, end).includes('<') ? findUnanswered(readTags(page, start, end)) : [];
  const text = {...trimSpace(page, start, end), trimmed: [] as Tag[]};
  for (const tag of outside) {
    if (tag.start !== text.start) break;
    Object.assign(text, trimSpace(page, tag.end, text.end));
    text.trimmed.push(tag);
  }
  for (const tag of outside.toReversed()) {
    if (tag.end !== text.end || tag.start < text.start) break;
    Object.assign(text, trimSpace(page, text.start, tag.start));
    text.trimmed.push(tag);
  }
  text.trimmed.sort((a, b) => a.start - b.start);
  return text;
}

function findUnanswered(tags: readonly Tag[]): Tag[] {
  const open: Tag[] = [];
  const unanswered: Tag[] = [];
  for (const tag of tags) {
    if (tag.type === 'open') open.push(tag);
    if (tag.type !== 'close') continue;
    const opening = open.findLastIndex(({name}) => name === tag.name);
    if (opening === -1) unanswered.push(tag);
    else unanswered.push(...open.splice(opening).slice(1));
  }
  return [...unanswered, ...open].sort((a, b) => a.start - b.start);
}

function trimSpace(page: string, start: number, end: number): {start: number; end: number} {
  const text = page.slice(start, end);
  const from = start + text.length - text.trimStart().length;
  return {start: Math.min(from, end), end: Math.max(Math.min(from, end), start + text.trimEnd().length)};
}
