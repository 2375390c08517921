import {parse, stringify, type CreateNodeOptions, type ToStringOptions} from 'yaml';
import {decodeText} from './decodeText';
import type {TextEncoding} from './textEncoding';
import type {Unit} from './unit';

type Encoders = {[Type in TextEncoding['type']]: (text: string, encoding: Extract<TextEncoding, {type: Type}>, raw: string) => string};

const ENCODERS: Encoders = {
  markdown: (text, {indent}, raw) => text.replaceAll('\n', `${raw.includes('\r\n') ? '\r\n' : '\n'}${indent}`),
  code: (text, {indent}) => text.replaceAll('\n', `\n${indent}`),
  yaml: encodeYaml,
  json: (text) => JSON.stringify(text).slice(1, -1),
  attribute: (text, {quote}) => text.replaceAll('&', '&amp;').replaceAll(quote, quote === '"' ? '&quot;' : '&#39;'),
};

/**
 * Writes a text as it must stand in the place of a unit, in the unit's own quotes where they can
 * hold it. A text that has not changed gives the bytes that were there.
 */
export function encodeText(unit: Pick<Unit, 'text' | 'encoding'>, text: string): string {
  if (text === decodeText(unit)) return unit.text;
  return (ENCODERS[unit.encoding.type] as (text: string, encoding: TextEncoding, raw: string) => string)(text, unit.encoding, unit.text);
}

/** Which strings need quotes is for the YAML library to say; it is asked to prefer those that were there. */
function encodeYaml(text: string, {indent}: {indent: string}, raw: string): string {
  const written = /^[|>]/.test(raw) ? `${text.trim()}${/\n*$/.exec(parse(raw) as string)![0]}` : text.replaceAll('\n', ' ');
  return stringify(written, {singleQuote: true, ...YAML_STYLES[raw[0]!], lineWidth: 0}).trimEnd().replaceAll('\n', `\n${indent}`);
}

const YAML_STYLES: Readonly<Record<string, CreateNodeOptions & ToStringOptions>> = {
  "'": {defaultStringType: 'QUOTE_SINGLE', singleQuote: true},
  '"': {defaultStringType: 'QUOTE_DOUBLE', singleQuote: false},
  '|': {defaultStringType: 'BLOCK_LITERAL', blockQuote: 'literal'},
  '>': {defaultStringType: 'BLOCK_FOLDED', blockQuote: 'folded'},
};
