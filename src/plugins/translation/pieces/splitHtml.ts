import type {Draft} from './draft';
import {splitElement, toLone, type ElementAttribute} from './splitElement';

/** A tag of HTML as written, or what stands between tags. */
export type HtmlPart = {html: string} | {drafts: Draft[]};

const OPEN_TAG = /^<(?<name>[a-z0-9][^\s/>]*)(?<attributes>(?:"[^"]*"|'[^']*'|[^"'>])*)>$/i;
const CLOSE_TAG = /^<\/(?<name>[a-z0-9][^\s>]*)\s*>$/i;
const ATTRIBUTE = /(?<name>[^\s=/"'<>]+)(?:\s*=\s*(?:"(?<double>[^"]*)"|'(?<single>[^']*)'|[^\s"'>]+))?/g;

/** Makes pairs of the tags that belong together; a tag without its other end stands alone. */
export function splitHtml(parts: readonly HtmlPart[]): Draft[] {
  const drafts: Draft[] = [];
  let index = 0;
  while (index < parts.length) {
    const part = parts[index]!;
    const [read, next] = 'html' in part ? splitTag(parts, index, part.html) : [part.drafts, index + 1] as const;
    drafts.push(...read);
    index = next;
  }
  return drafts;
}

/** The pieces of the tag at `index` and of all it holds; and where it ends. */
function splitTag(parts: readonly HtmlPart[], index: number, html: string): [Draft[], number] {
  const {name, attributes = ''} = OPEN_TAG.exec(html)?.groups ?? {};
  if (name === undefined) return [[toLone('html', html)], index + 1];
  const element = {kind: 'html' as const, name, openTag: html, attributes: parseAttributes(attributes, name.length + 1)};
  const close = html.endsWith('/>') ? -1 : findClose(parts, index + 1, name);
  if (close === -1) return [splitElement({...element, inside: [], closeTag: ''}), index + 1];
  const inside = splitHtml(parts.slice(index + 1, close));
  const closing = parts[close] as {html: string};
  return [splitElement({...element, inside, closeTag: closing.html}), close + 1];
}

/** Where the closing tag of an element stands that was opened before `start`; -1 when it has none. */
function findClose(parts: readonly HtmlPart[], start: number, name: string): number {
  let depth = 0;
  for (let index = start; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (!('html' in part)) continue;
    if (OPEN_TAG.exec(part.html)?.groups?.name === name && !part.html.endsWith('/>')) depth += 1;
    else if (closedBy(part.html) === name && depth === 0) return index;
    else if (closedBy(part.html) === name) depth -= 1;
  }
  return -1;
}

function closedBy(html: string): string | undefined {
  return CLOSE_TAG.exec(html)?.groups?.name;
}

function parseAttributes(text: string, offset: number): ElementAttribute[] {
  return [...text.matchAll(ATTRIBUTE)].map(({0: found, index, groups}) => ({
    name: groups!.name!,
    text: found,
    start: offset + index,
    value: groups!.double ?? groups!.single ?? null,
  }));
}
