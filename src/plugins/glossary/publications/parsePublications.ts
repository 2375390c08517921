import {Joi} from '@docusaurus/utils-validation';
import {parseYaml} from '../../../content/parseYaml';
import type {Localized} from '../entries/entry';
import type {Publication} from './publication';

export interface ParsePublicationsParams {
  text: string;
  /** Named in errors. */
  path: string;
  locales: readonly string[];
}

/** @throws {Error} with a `path:line: …` for everything wrong with the list. */
export function parsePublications({text, path, locales}: ParsePublicationsParams): Publication[] {
  return parseYaml<Publication[]>({text, path, schema: createPublicationsSchema(locales)}).value;
}

function createPublicationsSchema(locales: readonly string[]): Joi.ArraySchema<Publication[]> {
  const localized = Joi.object<Localized>(Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()])));
  const publication = Joi.object<Publication>({
    id: Joi.string().required(),
    publisher: localized.required(),
    date: Joi.string().pattern(/^\d{4}(?:-\d{2}){1,2}$/, 'YYYY-MM or YYYY-MM-DD'),
    note: localized,
    url: Joi.string().uri({scheme: ['https']}),
  });
  return Joi.array<Publication[]>()
    .items(publication)
    .unique('id')
    .required()
    .messages({'array.unique': 'Its id is taken, expected every id once'});
}
