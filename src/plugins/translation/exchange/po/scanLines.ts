/** What gettext-parser does not tell of a PO file. */
export interface PoLines {
  /** The line, from 1, of each `msgctxt`, by its value; several where one stands several times. */
  contexts: ReadonlyMap<string, readonly number[]>;
  /** The first line that is no PO: a string that does not end, a word that is no keyword. */
  broken: number | undefined;
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const COMMENT_OR_BLANK = /^\s*(?:#.*)?$/;
const STATEMENT = new RegExp(String.raw`^\s*(?:(?<keyword>msgctxt|msgid|msgid_plural|msgstr(?:\[\d+\])?)\s*)?(?<strings>(?:${STRING}\s*)+)$`);

/** Goes through a PO file line by line. */
export function scanLines(text: string): PoLines {
  const found: {context: string; line: number}[] = [];
  let isContext = false;
  let broken: number | undefined;
  text.split(/\r?\n/).forEach((content, index) => {
    if (COMMENT_OR_BLANK.test(content)) return;
    const {keyword, strings} = STATEMENT.exec(content)?.groups ?? {};
    if (strings === undefined) {
      broken ??= index + 1;
    } else if (keyword !== undefined) {
      isContext = keyword === 'msgctxt';
      if (isContext) found.push({context: unquote(strings), line: index + 1});
    } else if (isContext) {
      found.at(-1)!.context += unquote(strings);
    }
  });
  return {contexts: toLines(found), broken};
}

function toLines(found: readonly {context: string; line: number}[]): Map<string, number[]> {
  const lines = new Map<string, number[]>();
  for (const {context, line} of found) lines.set(context, [...(lines.get(context) ?? []), line]);
  return lines;
}

const ESCAPES: Readonly<Record<string, string>> = {n: '\n', r: '\r', t: '\t'};

function unquote(strings: string): string {
  const parts = strings.match(new RegExp(STRING, 'g')) ?? [];
  return parts.map((part) => part.slice(1, -1).replace(/\\(.)/g, (_, character: string) => ESCAPES[character] ?? character)).join('');
}
