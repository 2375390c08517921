import {isMap, isScalar, isSeq, LineCounter, parseDocument, type Node} from 'yaml';
import type {TextEncoding} from '../textEncoding';

export type KeyPath = readonly (string | number)[];

/** A string in a YAML text, quotes included. */
export interface ScalarText {
  path: KeyPath;
  start: number;
  end: number;
  line: number;
  text: string;
  encoding: TextEncoding;
}

/**
 * Every string value of the YAML between two offsets of a file.
 *
 * @throws {YamlError} when it is malformed.
 */
export function listScalars(file: string, {start, end} = {start: 0, end: file.length}): ScalarText[] {
  const simple = listSimpleScalars(file, start, end);
  if (simple) return simple;
  const lines = new LineCounter();
  const document = parseDocument(file.slice(start, end), {lineCounter: lines, prettyErrors: false, uniqueKeys: false});
  const lineBefore = countBreaks(file.slice(0, start));
  const lineAt = (offset: number) => lineBefore + lines.linePos(offset).line;
  const [error] = document.errors;
  if (error) throw new YamlError(error.message, lineAt(error.pos[0]));
  const scalars: ScalarText[] = [];
  collect(document.contents, [], (path, [from, to]) => {
    // The range of a block scalar goes on to the line after it.
    const text = file.slice(start + from, start + to).trimEnd();
    scalars.push({path, start: start + from, end: start + from + text.length, line: lineAt(from), text, encoding: {type: 'yaml', indent: indentAt(file, start + from)}});
  });
  return scalars.sort((a, b) => a.start - b.start);
}

/** Malformed YAML, with the line in the file. */
export class YamlError extends Error {
  constructor(
    message: string,
    readonly line: number,
  ) {
    super(`Unexpected YAML: ${message}`);
  }
}

type Found = (path: KeyPath, range: readonly [number, number]) => void;

function collect(node: unknown, path: KeyPath, found: Found): void {
  if (isMap(node)) {
    for (const {key, value} of node.items) collect(value, [...path, isScalar(key) ? String(key.value) : String(key)], found);
  } else if (isSeq(node)) {
    node.items.forEach((item, index) => collect(item, [...path, index], found));
  } else if (isScalar(node) && typeof node.value === 'string' && node.value.trim() !== '') {
    found(path, rangeOf(node));
  }
}

function rangeOf({range}: Node): readonly [number, number] {
  return [range![0], range![1]];
}

function indentAt(file: string, offset: number): string {
  const lineStart = file.lastIndexOf('\n', offset - 1) + 1;
  return `${/^ */.exec(file.slice(lineStart, offset))![0]}  `;
}

function countBreaks(text: string): number {
  return text.split('\n').length - 1;
}

/** A field on one line whose value needs no reading: plain words, or quotes without escapes. */
const SIMPLE_FIELD = /^(?<key>[\w-]+):[ \t]+(?<value>\p{L}(?:[^\n:#]|:(?=\S)|(?<=\S)#)*|'[^'\n]*'|"[^"\\\n]*")[ \t]*$/u;
const OTHER_FIELD = /^(?:[\w-]+:[ \t]+(?:\d[\w./:-]*|true|false)[ \t]*|[ \t]*|#.*)$/;

/** YAML words that are no strings. */
const NO_STRING = /^(?:true|false|null|yes|no|on|off)$/i;

/** The fields of most front matter are that simple, and the library takes a millisecond for each page. */
function listSimpleScalars(file: string, start: number, end: number): ScalarText[] | undefined {
  const scalars: ScalarText[] = [];
  let line = countBreaks(file.slice(0, start)) + 1;
  let at = start;
  for (const text of file.slice(start, end).split('\n')) {
    const found = SIMPLE_FIELD.exec(text)?.groups as {key: string; value: string} | undefined;
    if (!found && !OTHER_FIELD.test(text)) return undefined;
    const value = found?.value.trimEnd() ?? '';
    if (found && !NO_STRING.test(value) && !/^(['"])\s*\1$/.test(value)) {
      const from = at + text.indexOf(found.value, found.key.length + 1);
      scalars.push({path: [found.key], start: from, end: from + value.length, line, text: value, encoding: {type: 'yaml', indent: '  '}});
    }
    line += 1;
    at += text.length + 1;
  }
  return scalars;
}
