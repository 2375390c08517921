import {readTag, skipBraces, skipToken, type Tag} from './tag';

/** A stretch of markup without text of its own: tags, expressions, comments and white space. */
export interface Markup {
  tags: Tag[];
  /** Offset of the first character that is none of it, or the limit. */
  end: number;
}

/** Reads markup from an offset on, up to the first text. */
export function readMarkup(page: string, start: number, limit: number): Markup {
  const tags: Tag[] = [];
  let at = start;
  while (at < limit) {
    const next = skipSilent(page, at, limit);
    if (next !== undefined) {
      at = next;
      continue;
    }
    const tag = readTag(page, at, limit);
    if (!tag) break;
    tags.push(tag);
    at = tag.end;
  }
  return {tags, end: Math.min(at, limit)};
}

/** The offset after the white space, the comment or the expression at an offset; undefined at anything else. */
function skipSilent(page: string, at: number, limit: number): number | undefined {
  const char = page[at]!;
  if (/\s/.test(char)) return at + 1;
  if (char === '{') return skipBraces(page, at, limit);
  return page.startsWith('<!--', at) ? skipComment(page, at, limit) : undefined;
}

function skipComment(page: string, at: number, limit: number): number | undefined {
  const end = page.indexOf('-->', at + 4);
  return end === -1 || end + 3 > limit ? undefined : end + 3;
}

/** Reads all tags of a stretch of text, those in code spans and after a backslash left out. */
export function readTags(page: string, start: number, limit: number): Tag[] {
  const tags: Tag[] = [];
  let at = start;
  while (at < limit) {
    const tag = page[at] === '<' ? readTag(page, at, limit) : undefined;
    if (tag) tags.push(tag);
    at = tag?.end ?? skipInline(page, at, limit);
  }
  return tags;
}

function skipInline(page: string, at: number, limit: number): number {
  const char = page[at];
  if (char === '\\') return at + 2;
  if (char === '{') return skipBraces(page, at, limit) ?? at + 1;
  if (char !== '`') return at + 1;
  return skipCodeSpan(page, at, limit);
}

function skipCodeSpan(page: string, at: number, limit: number): number {
  let width = 1;
  while (page[at + width] === '`') width += 1;
  const fence = page.slice(at, at + width);
  for (let found = page.indexOf(fence, at + width); found !== -1 && found < limit; found = page.indexOf(fence, found)) {
    const first = found;
    while (page[found] === '`') found += 1;
    if (found - first === width) return found;
  }
  return at + width;
}

/** Reads the markup that fills a line, with the lines its tags go on to; undefined if the line holds text as well. */
export function readMarkupLine(page: string, start: number, limit: number): Markup | undefined {
  const tags: Tag[] = [];
  let at = start;
  while (at < limit && page[at] !== '\n') {
    const tag = readTag(page, at, limit);
    const next = tag?.end ?? skipSilent(page, at, limit);
    if (next === undefined) return undefined;
    if (tag) tags.push(tag);
    at = next;
  }
  return {tags, end: Math.min(at, limit)};
}

/** The offset at which the imports and exports that begin at an offset end: a blank line outside all brackets. */
export function skipEsm(page: string, start: number, limit: number): number {
  let depth = 0;
  for (let at = start; at < limit; ) {
    const char = page[at]!;
    if ('({['.includes(char)) depth += 1;
    if (')}]'.includes(char)) depth -= 1;
    if (char === '\n' && depth <= 0 && /^[ \t\r]*(?:\n|$)/.test(page.slice(at + 1, at + 80))) return at;
    at = skipToken(page, at, limit);
  }
  return limit;
}
