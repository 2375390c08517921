import {Joi} from '@docusaurus/utils-validation';
import {ENTRY_KINDS, type GlossaryEntry, type Localized} from './entry';

/** An entry as it is written: its `context` has the locales beside the publications. */
export type FileEntry = Omit<GlossaryEntry, 'context' | 'facts'> & {
  context?: {publications: string[]; [locale: string]: unknown};
  facts?: string[];
};

interface GlossarySchemaParams {
  locales: readonly string[];
  /** Ids that `context` may name. */
  publicationIds: ReadonlySet<string>;
}

/** What the glossary must hold for a site of these locales. */
export function createGlossarySchema({locales, publicationIds}: GlossarySchemaParams): Joi.ArraySchema<FileEntry[]> {
  const inLocales = (value: Joi.Schema) => Object.fromEntries(locales.map((locale) => [locale, value]));
  const texts = inLocales(Joi.string().required());
  const localized = Joi.object<Localized>(texts);
  const publications = Joi.array().items(Joi.valid(...[...publicationIds].sort()).label('publication')).min(1);
  const entry = Joi.object<FileEntry>({
    id: Joi.string().pattern(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'small letters a-z, digits and single hyphens').required(),
    kind: Joi.valid(...ENTRY_KINDS).required(),
    name: localized.required(),
    reading: Joi.object(inLocales(Joi.string())),
    aliases: Joi.object(inLocales(Joi.array().items(Joi.string()))),
    definition: localized.required(),
    context: Joi.object({...texts, publications: publications.required()}),
    role: localized,
    organisation: Joi.string(),
    area: localized,
    facts: Joi.array().items(Joi.string()),
  });
  return Joi.array<FileEntry[]>()
    .items(entry)
    .unique('id')
    .required()
    .messages({'array.unique': 'Its id is taken, expected every id once'});
}
