import {parse} from 'yaml';
import type {TextEncoding} from './textEncoding';
import type {Unit} from './unit';

type Decoders = {[Type in TextEncoding['type']]: (raw: string, encoding: Extract<TextEncoding, {type: Type}>) => string};

const DECODERS: Decoders = {
  markdown: (raw, {indent}) => withoutMarks(raw, indent),
  code: (raw, {indent}) => raw.replaceAll(`\n${indent}`, '\n'),
  yaml: decodeYaml,
  json: (raw) => JSON.parse(`"${raw}"`) as string,
  attribute: (raw) => raw.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<').replaceAll('&amp;', '&'),
};

/**
 * What a translator reads: the text of a unit without quotes, escapes and the marks of quotes and
 * lists at the start of its lines. Markdown stays Markdown.
 */
export function decodeText({text, encoding}: Pick<Unit, 'text' | 'encoding'>): string {
  return (DECODERS[encoding.type] as (raw: string, encoding: TextEncoding) => string)(text, encoding);
}

/** White space at the start of a line means nothing in a paragraph; as many `>` go as there are quotes around it. */
function withoutMarks(raw: string, indent: string): string {
  if (!raw.includes('\n')) return raw;
  const quotes = indent.split('>').length - 1;
  return raw.replace(/\r?\n/g, '\n').replace(new RegExp(`\\n[ \\t]*(?:>[ \\t]*){0,${quotes}}`, 'g'), '\n');
}

/** A value on one line without quotes or escapes is what it says; the library is slow to say so. */
const PLAIN_YAML = /^[\p{L}\p{N}](?:[^\n:#]|:(?=\S)|(?<=\S)#)*$/u;
const SIMPLE_QUOTES = /^(?:'(?<single>[^'\n]*)'|"(?<double>[^"\\\n]*)")$/;

function decodeYaml(raw: string): string {
  if (PLAIN_YAML.test(raw)) return raw.trimEnd();
  const {single, double} = SIMPLE_QUOTES.exec(raw)?.groups ?? {};
  return single ?? double ?? String(parse(raw)).replace(/\n+$/, '');
}
