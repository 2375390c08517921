/** A stretch of a page. Together, in order, they are the page. */
export type MarkupPart = TextPart | TagPart | RawPart | CommentPart;

interface Place {
  start: number;
  end: number;
}

/** What is read between tags, character references still in it. */
export interface TextPart extends Place {
  kind: 'text';
}

export interface TagPart extends Place {
  kind: 'tag';
  /** In lower case. */
  name: string;
  isClosing: boolean;
}

/** The inside of `<script>` or `<style>`. */
export interface RawPart extends Place {
  kind: 'raw';
  name: string;
}

/** A comment or the doctype. */
export interface CommentPart extends Place {
  kind: 'comment';
}

const COMMENT = /<!--[^]*?-->|<![^>]*>/y;
// Quotes count only after «=»: minified pages have attribute values without them.
const TAG = /<(\/?)([a-z][^\s/>]*)(?:=\s*"[^"]*"|=\s*'[^']*'|=(?!\s*["'])|[^>=])*>/iy;
const RAW = new Set(['script', 'style']);

/**
 * Splits the HTML of a built page. It reads what a serializer wrote, not whatever a hand may write,
 * and is many times faster than a parser; tests hold it against one.
 *
 * @example
 * splitMarkup('<b>a</b>')
 * // => [{kind: 'tag', name: 'b', isClosing: false, start: 0, end: 3}, {kind: 'text', start: 3, end: 4}, …]
 */
export function splitMarkup(html: string): MarkupPart[] {
  const parts: MarkupPart[] = [];
  for (let start = 0; start < html.length; start = parts.at(-1)!.end) {
    parts.push(readRaw(html, start, parts.at(-1)) ?? readMarkup(html, start) ?? readText(html, start));
  }
  return parts;
}

function readRaw(html: string, start: number, before?: MarkupPart): RawPart | undefined {
  if (before?.kind !== 'tag' || before.isClosing || !RAW.has(before.name)) return undefined;
  const close = html.slice(start).search(new RegExp(`</${before.name}[\\s/>]`, 'i'));
  if (close === 0) return undefined;
  return {kind: 'raw', name: before.name, start, end: close === -1 ? html.length : start + close};
}

function readMarkup(html: string, start: number): TagPart | CommentPart | undefined {
  if (html[start] !== '<') return undefined;
  if (matchAt(COMMENT, html, start)) return {kind: 'comment', start, end: COMMENT.lastIndex};
  const [, slash, name] = matchAt(TAG, html, start) ?? [];
  if (name === undefined) return undefined;
  return {kind: 'tag', name: name.toLowerCase(), isClosing: slash === '/', start, end: TAG.lastIndex};
}

/** A «<» that opens nothing is text too. */
function readText(html: string, start: number): TextPart {
  const end = html.indexOf('<', start + 1);
  return {kind: 'text', start, end: end === -1 ? html.length : end};
}

function matchAt(pattern: RegExp, text: string, start: number): RegExpExecArray | null {
  pattern.lastIndex = start;
  return pattern.exec(text);
}
