import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** Docusaurus' name of the instance. */
  id: string;
  /** CSS selector of the element whose children are the blocks of a page. */
  content: string;
  /** Attribute with the key that a block shares with its translations; where there is none, pages are paired by structure. */
  keyAttribute: string;
  /** CSS selectors of what a page says in its own language alone: it is not shown beside another. */
  omit: string[];
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

/** The classic theme's text of a page, and keys as `remarkUnits` writes them. */
export const DEFAULT_OPTIONS = {
  content: 'main .markdown',
  keyAttribute: 'data-unit',
  omit: [],
} satisfies Options;

const schema = Joi.object<PluginOptions>({
  content: Joi.string().default(DEFAULT_OPTIONS.content),
  keyAttribute: Joi.string().pattern(/^data-[a-z\d-]+$/, 'an attribute such as data-unit').default(DEFAULT_OPTIONS.keyAttribute),
  omit: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.omit),
});

export function validateOptions({validate, options}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
