import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** Docusaurus' name of the instance, always `default`: a site has one glossary. */
  id: string;
  /** The glossary, relative to the site directory. */
  glossary: string;
  /** The publications that context is taken from, relative to the site directory. */
  publications: string;
}

export type Options = Omit<PluginOptions, 'id'>;

const schema = Joi.object<PluginOptions>({
  id: Joi.valid('default').messages({
    'any.only': 'Unexpected id "{#value}" of the glossary plugin, expected none: a site has one glossary',
  }),
  glossary: Joi.string().required(),
  publications: Joi.string().required(),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
