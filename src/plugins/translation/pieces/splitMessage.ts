import {toAlone, toText, type Draft} from './draft';
import {splitHtml, type HtmlPart} from './splitHtml';

/** `{name}` and `{name, options}`, one level of braces inside; `<b>`, `</b>`, `<1/>`. */
const PLACEHOLDER = /\{(?:[^{}]|\{[^{}]*\})*\}|<\/?[a-z0-9][^<>]*>/gi;

/** The pieces of a UI string: what is filled in, and tags. */
export function splitMessage(text: string): Draft[] {
  const parts: HtmlPart[] = [];
  let end = 0;
  for (const {0: found, index} of text.matchAll(PLACEHOLDER)) {
    parts.push({drafts: toText(text.slice(end, index))});
    parts.push(found.startsWith('{') ? {drafts: [toExpression(found)]} : {html: found});
    end = index + found.length;
  }
  return splitHtml([...parts, {drafts: toText(text.slice(end))}]);
}

function toExpression(text: string): Draft {
  return toAlone({kind: 'expression', key: `expression ${text.slice(1, -1).trim()}`}, text);
}
