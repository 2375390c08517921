/** A string attribute; `start` and `end` are what stands between its quotes. */
export interface Attribute {
  name: string;
  start: number;
  end: number;
  quote: '"' | "'";
}

/** A tag of JSX or HTML. */
export interface Tag {
  /** Empty for a fragment. */
  name: string;
  type: 'open' | 'close' | 'alone';
  start: number;
  end: number;
  attributes: readonly Attribute[];
}

const NAME = /[A-Za-z_$][\w$.:-]*/y;
const SPACE = /[ \t\r\n]*/y;
const ATTRIBUTE_NAME = /[^\s"'<>/={}]+/y;
const BARE_VALUE = /[^\s"'=<>`{}]+/y;

/** HTML elements that have no closing tag. */
const VOID_ELEMENTS = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;

/** Reads the tag that begins at an offset; undefined if none does. Markup that holds an expression is understood. */
export function readTag(page: string, start: number, limit: number): Tag | undefined {
  if (page[start] !== '<') return undefined;
  const isClosing = page[start + 1] === '/';
  const nameStart = start + (isClosing ? 2 : 1);
  const nameEnd = match(NAME, page, nameStart);
  if (nameEnd === nameStart && page[nameStart] !== '>') return undefined;
  const name = page.slice(nameStart, nameEnd);
  const rest = readAttributes(page, nameEnd, limit);
  if (!rest) return undefined;
  const isAlone = rest.isSelfClosing || VOID_ELEMENTS.test(name);
  return {name, start, end: rest.end, attributes: rest.attributes, type: isClosing ? 'close' : isAlone ? 'alone' : 'open'};
}

interface TagRest {
  attributes: Attribute[];
  isSelfClosing: boolean;
  end: number;
}

function readAttributes(page: string, start: number, limit: number): TagRest | undefined {
  const attributes: Attribute[] = [];
  let at = start;
  while (at < limit) {
    at = match(SPACE, page, at);
    if (at >= limit) return undefined;
    if (page[at] === '>') return {attributes, isSelfClosing: false, end: at + 1};
    if (page.startsWith('/>', at)) return {attributes, isSelfClosing: true, end: at + 2};
    const next = page[at] === '{' ? skipBraces(page, at, limit) : readAttribute(page, at, limit, attributes);
    if (next === undefined || next > limit) return undefined;
    at = next;
  }
  return undefined;
}

/** The offset after the attribute, which is added to those known if its value is a string. */
function readAttribute(page: string, start: number, limit: number, attributes: Attribute[]): number | undefined {
  const nameEnd = match(ATTRIBUTE_NAME, page, start);
  if (nameEnd === start) return undefined;
  const equals = match(SPACE, page, nameEnd);
  if (page[equals] !== '=') return nameEnd;
  const at = match(SPACE, page, equals + 1);
  const quote = page[at];
  if (quote === '{') return skipBraces(page, at, limit);
  if (quote === '"' || quote === "'") {
    const end = page.indexOf(quote, at + 1);
    if (end === -1 || end >= limit) return undefined;
    attributes.push({name: page.slice(start, nameEnd), start: at + 1, end, quote});
    return end + 1;
  }
  const end = match(BARE_VALUE, page, at);
  return end === at ? undefined : end;
}

/** The offset after the `}` that closes the brace at an offset; undefined if none does. Strings and comments may hold others. */
export function skipBraces(page: string, start: number, limit: number): number | undefined {
  let depth = 0;
  let at = start;
  while (at < limit) {
    const char = page[at]!;
    if (char === '{') depth += 1;
    if (char === '}') depth -= 1;
    if (depth === 0) return at + 1;
    at = skipToken(page, at, limit);
  }
  return undefined;
}

/** The offset after the string, template or comment that begins here, else after the character. */
export function skipToken(page: string, at: number, limit: number): number {
  const char = page[at]!;
  if (char === '`') return skipTemplate(page, at, limit);
  if (char === '"' || char === "'") return skipString(page, at, limit);
  if (page.startsWith('/*', at)) return endOf(page.indexOf('*/', at + 2), 2) ?? at + 1;
  if (page.startsWith('//', at) && page[at - 1] !== ':') return endOf(page.indexOf('\n', at), 0) ?? limit;
  return at + 1;
}

/** A quote that nothing closes on its line is an apostrophe in a text. */
function skipString(page: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit && page[at] !== '\n'; at += 1) {
    if (page[at] === '\\') at += 1;
    else if (page[at] === page[start]) return at + 1;
  }
  return start + 1;
}

function skipTemplate(page: string, start: number, limit: number): number {
  for (let at = start + 1; at < limit; at += 1) {
    if (page[at] === '\\') at += 1;
    else if (page[at] === '`') return at + 1;
    else if (page.startsWith('${', at)) at = (skipBraces(page, at + 1, limit) ?? limit) - 1;
  }
  return start + 1;
}

function endOf(found: number, width: number): number | undefined {
  return found === -1 ? undefined : found + width;
}

function match(pattern: RegExp, page: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(page) ? pattern.lastIndex : at;
}
