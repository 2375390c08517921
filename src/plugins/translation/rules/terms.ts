import {parseDocument} from 'yaml';

/** What a glossary says of one concept, for one pair of languages. */
export interface Term {
  id: string;
  /** The name to use. */
  source: string;
  target: string;
  /** Other spellings of it, accepted too. */
  sourceAliases: readonly string[];
  targetAliases: readonly string[];
}

export interface Glossary {
  terms: readonly Term[];
  /** How Korean reads a name aloud, by name: `{KT: '케이티'}`. */
  readings: Readonly<Record<string, string>>;
}

export const NO_GLOSSARY: Glossary = {terms: [], readings: {}};

interface ParseTermsParams {
  text: string;
  /** Named in errors. */
  path: string;
  sourceLocale: string;
  targetLocale: string;
}

/** An entry as far as it is of use here; the rest of a glossary is somebody else's. */
interface Entry {
  id?: unknown;
  name?: Record<string, unknown>;
  aliases?: Record<string, unknown>;
  reading?: Record<string, unknown>;
}

/**
 * The names in a glossary: a YAML list of entries with `id`, `name: {ko, en}`, and where they apply
 * `aliases: {ko: […], en: […]}` and `reading: {ko}`. An entry without a name in both languages says nothing of them.
 *
 * @throws {Error} when the file is no such list.
 */
export function parseTerms({text, path, sourceLocale, targetLocale}: ParseTermsParams): Glossary {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw new Error(`${path}:${error.linePos?.[0].line ?? 1}: Unexpected YAML: ${error.message.split('\n')[0]}`);
  const entries: unknown = document.toJS();
  if (!Array.isArray(entries)) throw new Error(`${path}:1: Unexpected content, expected a list of entries with id and name`);
  const named = (entries as Entry[]).filter((entry) => typeof entry === 'object' && entry !== null);
  return {
    terms: named.flatMap((entry, index) => toTerm(entry, {index, sourceLocale, targetLocale})),
    readings: Object.fromEntries(named.flatMap(({name, reading}) => (isText(name?.ko) && isText(reading?.ko) ? [[name.ko, reading.ko]] : []))),
  };
}

const isText = (value: unknown): value is string => typeof value === 'string' && value !== '';

function toTerm({id, name, aliases}: Entry, {index, sourceLocale, targetLocale}: {index: number; sourceLocale: string; targetLocale: string}): Term[] {
  const [source, target] = [name?.[sourceLocale], name?.[targetLocale]];
  if (!isText(source) || !isText(target)) return [];
  const aliasesOf = (locale: string) => [aliases?.[locale] ?? []].flat().filter(isText);
  return [{id: isText(id) ? id : String(index + 1), source, target, sourceAliases: aliasesOf(sourceLocale), targetAliases: aliasesOf(targetLocale)}];
}
