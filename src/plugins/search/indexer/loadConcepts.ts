import {readFile} from 'node:fs/promises';

import {parse} from 'yaml';

import type {Concept} from '../analysis/concepts';

/** What is needed of an entry of a glossary. */
interface GlossaryLine {
  id?: unknown;
  name?: Record<string, string>;
  reading?: Record<string, string>;
  aliases?: Record<string, string[]>;
  definition?: Record<string, string>;
}

/** The concepts of a glossary: a YAML list of entries with `id`, `name`, and maybe `reading`, `aliases` and `definition` by locale. */
export async function loadConcepts(file: string): Promise<Concept[]> {
  return parseConcepts(await readFile(file, 'utf8'), file);
}

/** @throws {Error} for a file that is not such a list. */
export function parseConcepts(text: string, file: string): Concept[] {
  const lines: unknown = parse(text);
  if (!Array.isArray(lines)) throw new Error(`${file}:1: Unexpected content, expected a list of entries with id and name`);
  return lines.map((line: GlossaryLine, index) => toConcept(line, `${file}: entry ${index + 1}`));
}

function toConcept({id, name, reading, aliases, definition}: GlossaryLine, place: string): Concept {
  if (typeof id !== 'string' || !name) throw new Error(`${place}: Unexpected entry without id or name, expected both`);
  const locales = Object.keys(name).sort();
  const toNames = (locale: string) => [name[locale], reading?.[locale], ...(aliases?.[locale] ?? [])].filter((text) => text !== undefined);
  return {id, names: Object.fromEntries(locales.map((locale) => [locale, toNames(locale)])), definitions: definition};
}
