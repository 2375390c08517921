import type {PagePair} from '../../status/project';

/**
 * What a catalogue says to translators of its messages, by key.
 *
 * @example listNotes({type: 'catalogue', sourceText: '{"a": {"message": "A", "description": "A letter"}}'}).get('a') // => 'A letter'
 */
export function listNotes({type, sourceText}: Pick<PagePair, 'type' | 'sourceText'>): ReadonlyMap<string, string> {
  if (type !== 'catalogue' || sourceText === null) return new Map();
  const messages = JSON.parse(sourceText) as Record<string, unknown>;
  return new Map(Object.entries(messages).flatMap(([key, entry]) => (hasDescription(entry) ? [[key, entry.description] as const] : [])));
}

function hasDescription(entry: unknown): entry is {description: string} {
  return typeof entry === 'object' && entry !== null && 'description' in entry && typeof entry.description === 'string';
}
