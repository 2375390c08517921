import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  id: string;
  /** A YAML list of names by locale, relative to the site directory: any name of a thing finds all others. */
  glossary?: string;
  /** Directory of the index in the output of each locale; a directory for each edition is in it. */
  indexDir: string;
  /** Path of the search page under the base URL of each locale. */
  pagePath: string;
  /** CSS selectors of what is on a page and not part of its text. */
  ignore: string[];
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS = {
  indexDir: 'search-index',
  pagePath: 'search',
  ignore: ['.hash-link', '[popover]', '[aria-hidden="true"]', 'nav', 'script', 'style', 'sup', 'button[aria-label]', '[data-search-ignore]'],
} satisfies Options;

const schema = Joi.object<PluginOptions>({
  id: Joi.string().default('default'),
  glossary: Joi.string(),
  indexDir: Joi.string().pattern(/^[\w-]+$/, 'one name of letters, digits, hyphens').default(DEFAULT_OPTIONS.indexDir),
  pagePath: Joi.string().pattern(/^[\w-]+$/, 'one name of letters, digits, hyphens').default(DEFAULT_OPTIONS.pagePath),
  ignore: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.ignore),
});

export function validateOptions({validate, options}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
