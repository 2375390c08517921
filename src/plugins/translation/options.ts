import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export const SEVERITIES = ['ignore', 'log', 'warn', 'throw'] as const;

export type Severity = (typeof SEVERITIES)[number];

export interface PluginOptions {
  /** Docusaurus' name of the instance. */
  id: string;
  /** What a build says of units that are missing, outdated or orphaned. */
  onOutdated: Severity;
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS = {onOutdated: 'warn'} as const satisfies Options;

const schema = Joi.object<PluginOptions>({
  onOutdated: Joi.string()
    .valid(...SEVERITIES)
    .default(DEFAULT_OPTIONS.onOutdated),
});

export function validateOptions({validate, options}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
