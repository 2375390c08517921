import {isMap, isScalar, LineCounter, parseDocument} from 'yaml';
import type {Unit} from '../unit';
import {YamlError} from './listScalars';

/**
 * The messages of a catalogue of Docusaurus: `{"key": {"message": "…", "description": "…"}}`.
 *
 * @throws {YamlError} when it is no JSON object.
 */
export function listMessages(file: string): Unit[] {
  const lines = new LineCounter();
  const document = parseDocument(file, {schema: 'json', lineCounter: lines, prettyErrors: false, uniqueKeys: true});
  const [error] = document.errors;
  if (error) throw new YamlError(error.message, lines.linePos(error.pos[0]).line);
  if (!isMap(document.contents)) return [];
  return document.contents.items.flatMap(({key, value}) => {
    const message = isMap(value) ? value.get('message', true) : value;
    if (!isScalar(key) || !isScalar(message) || typeof message.value !== 'string' || message.value === '') return [];
    const [start, end] = [message.range![0] + 1, message.range![1] - 1];
    return [{id: String(key.value), kind: 'message', start, end, line: lines.linePos(start).line, text: file.slice(start, end), encoding: {type: 'json'}} as const];
  });
}
