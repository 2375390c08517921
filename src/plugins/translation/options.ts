import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

const SEVERITIES = ['ignore', 'log', 'warn', 'throw'] as const;

export type Severity = (typeof SEVERITIES)[number];

export interface PluginOptions {
  /** Docusaurus' name of the instance. */
  id: string;
  /** The locale that is translated from; the site's default locale unless told. */
  sourceLocale?: string;
  /** Path of the public status page under the base URL of each locale. */
  statusPath: string;
  /** What a build says of units that are missing, outdated or orphaned. */
  onOutdated: Severity;
  /** What a build says of a translated page that does not compile. Unless it throws, readers get the source in its place. */
  onBrokenTranslation: Severity;
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

export const DEFAULT_OPTIONS = {
  statusPath: 'translation-status',
  onOutdated: 'warn',
  onBrokenTranslation: 'warn',
} as const satisfies Options;

const schema = Joi.object<PluginOptions>({
  sourceLocale: Joi.string(),
  statusPath: Joi.string().pattern(/^[\w-]+$/, 'one name of letters, digits, hyphens').default(DEFAULT_OPTIONS.statusPath),
  onOutdated: Joi.valid(...SEVERITIES).default(DEFAULT_OPTIONS.onOutdated),
  onBrokenTranslation: Joi.valid(...SEVERITIES).default(DEFAULT_OPTIONS.onBrokenTranslation),
});

export function validateOptions({validate, options}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  return validate(schema as Joi.ObjectSchema, options);
}
