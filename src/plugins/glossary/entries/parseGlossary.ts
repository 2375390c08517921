import {Joi} from '@docusaurus/utils-validation';
import {parse} from 'yaml';
import {ENTRY_KINDS, type GlossaryEntry, type Localized} from './entry';

interface ParseGlossaryParams {
  text: string;
  /** Named in errors. */
  path: string;
  locales: readonly string[];
  /** Ids that `context` may name. */
  publicationIds: ReadonlySet<string>;
}

type FileEntry = Omit<GlossaryEntry, 'context' | 'facts'> & {
  context?: Localized & {publications: string[]};
  facts?: string[];
};

/**
 * Reads the glossary file.
 *
 * @throws {Error} that names the file and the entry.
 */
export function parseGlossary({text, path, locales, publicationIds}: ParseGlossaryParams): GlossaryEntry[] {
  const {error, value} = createSchema(locales, publicationIds).validate(parse(text), {convert: false});
  if (error) {
    throw new Error(`${path}: ${error.message}`);
  }
  const entries = (value as FileEntry[]).map((entry) => toEntry(entry, locales));
  ensureUniqueIds(entries, path);
  ensureKnownOrganisations(entries, path);
  return entries;
}

function createSchema(locales: readonly string[], publicationIds: ReadonlySet<string>) {
  const texts = (value: Joi.Schema) => Object.fromEntries(locales.map((locale) => [locale, value]));
  const localized = Joi.object(texts(Joi.string().required()));
  const publications = Joi.array().items(Joi.string().valid(...[...publicationIds].sort())).min(1);
  const entry = Joi.object({
    id: Joi.string().pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/).required(),
    kind: Joi.string().valid(...ENTRY_KINDS).required(),
    name: localized.required(),
    reading: Joi.object(texts(Joi.string())),
    aliases: Joi.object(texts(Joi.array().items(Joi.string()))),
    definition: localized.required(),
    context: Joi.object({...texts(Joi.string().required()), publications: publications.required()}),
    role: localized,
    organisation: Joi.string(),
    area: localized,
    facts: Joi.array().items(Joi.string()),
  });
  return Joi.array().items(entry).required().label('glossary');
}

function toEntry({context, facts = [], ...entry}: FileEntry, locales: readonly string[]): GlossaryEntry {
  return {
    ...entry,
    facts,
    context: context && {
      text: Object.fromEntries(locales.map((locale) => [locale, context[locale]!])),
      publications: context.publications,
    },
  };
}

function ensureUniqueIds(entries: readonly GlossaryEntry[], path: string): void {
  const ids = entries.map(({id}) => id);
  const double = ids.find((id, index) => ids.indexOf(id) !== index);
  if (double) {
    throw new Error(`${path}: Unexpected second "${double}", expected every id once`);
  }
}

function ensureKnownOrganisations(entries: readonly GlossaryEntry[], path: string): void {
  const known = new Set(entries.map(({id}) => id));
  const stray = entries.find(({organisation}) => organisation && !known.has(organisation));
  if (stray) {
    throw new Error(`${path}: Unexpected organisation "${stray.organisation}" of "${stray.id}", expected the id of an entry`);
  }
}
