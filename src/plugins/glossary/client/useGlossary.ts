import entries from '@generated/glossary/default/entries.json';
import type {GlossaryEntry} from '../entries/entry';

const byId: ReadonlyMap<string, GlossaryEntry> = new Map(entries.map((entry) => [entry.id, entry]));

/** Looks an entry up. @throws {Error} when the glossary does not have it. */
export type LookUp = (id: string) => GlossaryEntry;

export function useGlossary(): LookUp {
  return lookUp;
}

function lookUp(id: string): GlossaryEntry {
  const entry = byId.get(id);
  if (!entry) {
    throw new Error(`Unexpected glossary id "${id}", expected one of ${[...byId.keys()].sort().join(', ')}`);
  }
  return entry;
}
