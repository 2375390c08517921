/** The messages of one locale by key, ready to be shown: `{'search.noHits': '결과가 없습니다.'}`. */
export type Resources = Readonly<Record<string, string>>;

/**
 * Takes the messages out of a Docusaurus translation file (`code.json`); descriptions are for
 * translators and stay behind. Throws with the key of the first entry that is not a message.
 *
 * @example
 * toResources({'search.noHits': {message: 'No results.', description: 'Under the search box'}})
 * // => {'search.noHits': 'No results.'}
 */
export function toResources(codeJson: unknown): Resources {
  if (!isRecord(codeJson)) {
    throw new Error(`Unexpected ${toKind(codeJson)}, expected an object of messages by key`);
  }
  return Object.fromEntries(Object.entries(codeJson).map(([key, entry]) => [key, toMessage(key, entry)]));
}

function toMessage(key: string, entry: unknown): string {
  if (isRecord(entry) && typeof entry.message === 'string') return entry.message;
  const found = isRecord(entry) ? `message ${toKind(entry.message)}` : toKind(entry);
  throw new Error(`Unexpected ${found} at key "${key}", expected {"message": "…", "description": "…"}`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toKind(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
