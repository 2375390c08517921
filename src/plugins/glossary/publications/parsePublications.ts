import {Joi} from '@docusaurus/utils-validation';
import {parse} from 'yaml';
import type {Publication} from './publication';

interface ParsePublicationsParams {
  text: string;
  /** Named in errors. */
  path: string;
  locales: readonly string[];
}

/** @throws {Error} that names the file and the entry. */
export function parsePublications({text, path, locales}: ParsePublicationsParams): Publication[] {
  const publisher = Joi.object(Object.fromEntries(locales.map((locale) => [locale, Joi.string().required()])));
  const schema = Joi.array()
    .items(
      Joi.object({
        id: Joi.string().required(),
        publisher: publisher.required(),
        date: Joi.string().pattern(/^\d{4}(?:-\d{2}){0,2}$/),
        url: Joi.string().uri({scheme: ['https']}),
        reference: Joi.string(),
      }),
    )
    .unique('id')
    .label('publications');
  const {error, value} = schema.validate(parse(text), {convert: false});
  if (error) {
    throw new Error(`${path}: ${error.message}`);
  }
  return value as Publication[];
}
