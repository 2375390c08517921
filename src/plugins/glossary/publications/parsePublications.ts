import {Joi} from '@docusaurus/utils-validation';
import {parseYaml} from '../../../content/parseYaml';
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
  const texts = Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()]));
  const publication = Joi.object<Publication>({
    id: Joi.string().required(),
    publisher: Joi.object(texts).required(),
    date: Joi.string().pattern(/^\d{4}(?:-\d{2}){0,2}$/, 'YYYY, YYYY-MM or YYYY-MM-DD'),
    url: Joi.string().uri({scheme: ['https']}),
    reference: Joi.string(),
  });
  return Joi.array<Publication[]>()
    .items(publication)
    .unique('id')
    .required()
    .messages({'array.unique': 'Its id is taken, expected every id once'});
}
