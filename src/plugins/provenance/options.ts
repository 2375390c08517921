import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** The plugin instance; Docusaurus' `default` unless the site runs several. */
  id: string;
  /** The ledger, relative to the site directory. */
  ledger: string;
  /** The id of the page that shows `<SourceMap />`; marks link to it. */
  sourceMapDocId: string;
  /** Ids of pages that only repeat facts: a fact told there alone counts as untold. */
  hubs: string[];
  /** JSX elements that are pictures with a caption. */
  figures: string[];
}

export type Options = Partial<PluginOptions> & Pick<PluginOptions, 'ledger'>;

export const DEFAULT_OPTIONS: Omit<PluginOptions, 'id' | 'ledger'> = {
  sourceMapDocId: 'source-map',
  hubs: [],
  figures: ['Figure'],
};

const ids = Joi.array().items(Joi.string());

const schema = Joi.object<PluginOptions>({
  ledger: Joi.string().required(),
  sourceMapDocId: Joi.string().default(DEFAULT_OPTIONS.sourceMapDocId),
  hubs: ids.default(DEFAULT_OPTIONS.hubs),
  figures: ids.default(DEFAULT_OPTIONS.figures),
});

export function validateOptions({
  validate,
  options,
}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
