import {parseYaml} from '../../../content/parseYaml';
import type {GlossaryEntry, Localized} from './entry';
import {createGlossarySchema, type FileEntry} from './glossarySchema';

export interface ParseGlossaryParams {
  text: string;
  /** Named in errors. */
  path: string;
  locales: readonly string[];
  /** Ids that `context` may name. */
  publicationIds: ReadonlySet<string>;
}

/** @throws {Error} with a `path:line: …` for everything wrong with the glossary. */
export function parseGlossary({text, path, locales, publicationIds}: ParseGlossaryParams): GlossaryEntry[] {
  const schema = createGlossarySchema({locales, publicationIds});
  const {value, lineOf} = parseYaml<FileEntry[]>({text, path, schema});
  const entries = value.map((entry) => toEntry(entry, locales));
  ensureKnownOrganisations(entries, (index) => `${path}:${lineOf([index, 'organisation'])}`);
  return entries;
}

function toEntry({context, facts = [], ...entry}: FileEntry, locales: readonly string[]): GlossaryEntry {
  const toText = (texts: Record<string, unknown>): Localized =>
    Object.fromEntries(locales.map((locale) => [locale, texts[locale] as string]));
  return {...entry, facts, context: context && {text: toText(context), publications: context.publications}};
}

function ensureKnownOrganisations(entries: readonly GlossaryEntry[], placeOf: (index: number) => string): void {
  const known = entries.filter(({kind}) => kind === 'organisation').map(({id}) => id);
  for (const [index, {id, organisation}] of entries.entries()) {
    if (organisation !== undefined && !known.includes(organisation)) {
      throw new Error(
        `${placeOf(index)}: Unexpected organisation "${organisation}" of ${id}, expected one of ${[...known].sort().join(', ')}`,
      );
    }
  }
}
