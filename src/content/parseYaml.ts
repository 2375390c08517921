import {LineCounter, parseDocument, type Document} from 'yaml';

type KeyPath = readonly (string | number)[];

interface SchemaProblem {
  path: KeyPath;
  message: string;
}

/** What is needed of a Joi schema. */
export interface Schema<Value> {
  validate(
    content: unknown,
    options: {abortEarly: false; convert: false; errors: {label: 'key'}},
  ): {error?: {details: readonly SchemaProblem[]} | undefined; value?: Value};
}

export interface ParseYamlParams<Value> {
  text: string;
  /** Named in errors. */
  path: string;
  schema: Schema<Value>;
}

export interface ParsedYaml<Value> {
  value: Value;
  /** The line, from 1, of the node at a path of keys, or of the nearest one around it. */
  lineOf: (keys: KeyPath) => number;
}

/**
 * Reads a YAML file of entries that have an `id`.
 *
 * @throws {Error} with a `path:line: …` for everything wrong with it, naming the entry.
 */
export function parseYaml<Value>({text, path, schema}: ParseYamlParams<Value>): ParsedYaml<Value> {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines, prettyErrors: false});
  throwIfAny(document.errors.map(({pos, message}) => `${path}:${lines.linePos(pos[0]).line}: Unexpected YAML: ${message}`));
  const content: unknown = document.toJS();
  const lineOf = (keys: KeyPath): number => lines.linePos(startOf(document, keys)).line;
  const {error, value} = schema.validate(content, {abortEarly: false, convert: false, errors: {label: 'key'}});
  throwIfAny(
    (error?.details ?? []).map((problem) => `${path}:${lineOf(problem.path)}: ${describe(problem, content)}`),
  );
  return {value: value!, lineOf};
}

function throwIfAny(problems: readonly string[]): void {
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
}

function startOf(document: Document, keys: KeyPath): number {
  const node = document.getIn(keys, true) as {range?: [number, number, number]} | undefined;
  return node?.range?.[0] ?? (keys.length > 0 ? startOf(document, keys.slice(0, -1)) : 0);
}

function describe({path, message}: SchemaProblem, content: unknown): string {
  const id = entryId(content, path);
  return id === undefined ? `Unexpected content: ${message}` : `Unexpected content of ${id}: ${message}`;
}

/** The id of the innermost entry on the way to a value. */
function entryId(content: unknown, [key, ...rest]: KeyPath): string | undefined {
  const inner = key === undefined ? undefined : entryId((content as Record<string | number, unknown>)[key], rest);
  return inner ?? ownId(content);
}

function ownId(content: unknown): string | undefined {
  const isEntry = typeof content === 'object' && content !== null && 'id' in content;
  return isEntry && typeof content.id === 'string' ? content.id : undefined;
}
