import {Joi} from '@docusaurus/utils-validation';
import {DEFAULT_PLUGIN_ID} from '@docusaurus/utils';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** Docusaurus' name of the instance, always `default`: a site has one ledger. */
  id: string;
  /** The ledger, relative to the site directory. */
  ledger: string;
  /** The id of the page that shows `<SourceMap />`; marks link to it. */
  sourceMapDocId: string;
  /** Ids of pages that only repeat facts: a fact told there alone counts as untold. */
  hubs: string[];
  /** JSX elements that are pictures with a caption; the same as given to `remarkUnits`. */
  figures: string[];
  /** JSX elements that are always inline; the same as given to `remarkUnits`. */
  inline: string[];
}

export type Options = Partial<PluginOptions> & Pick<PluginOptions, 'ledger'>;

export const DEFAULT_OPTIONS: Omit<PluginOptions, 'id' | 'ledger'> = {
  sourceMapDocId: 'source-map',
  hubs: [],
  figures: ['Figure'],
  inline: ['Fact', 'Source'],
};

const ids = Joi.array().items(Joi.string());

const schema = Joi.object<PluginOptions>({
  ledger: Joi.string().required(),
  sourceMapDocId: Joi.string().default(DEFAULT_OPTIONS.sourceMapDocId),
  hubs: ids.default(DEFAULT_OPTIONS.hubs),
  figures: ids.default(DEFAULT_OPTIONS.figures),
  inline: ids.default(DEFAULT_OPTIONS.inline),
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
    throw new Error(`Unexpected id "${id}" of the provenance plugin, expected none: a site has one ledger`);
  }
}
