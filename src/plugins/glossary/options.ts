import {Joi} from '@docusaurus/utils-validation';
import {DEFAULT_PLUGIN_ID} from '@docusaurus/utils';
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
  glossary: Joi.string().required(),
  publications: Joi.string().required(),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  const resolved = validate(schema as Joi.ObjectSchema, options);
  ensureOnlyInstance(resolved);
  return resolved;
}

/** Docusaurus adds the `id` to the schema itself; our components read the data of the default instance. */
function ensureOnlyInstance({id}: Pick<PluginOptions, 'id'>): void {
  if (id !== DEFAULT_PLUGIN_ID) {
    throw new Error(`Unexpected id "${id}" of the glossary plugin, expected none: a site has one glossary`);
  }
}
