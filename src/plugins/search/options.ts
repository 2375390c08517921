import {DEFAULT_PLUGIN_ID} from '@docusaurus/utils';
import {Joi} from '@docusaurus/utils-validation';
import type {OptionValidationContext} from '@docusaurus/types';

export interface PluginOptions {
  /** Docusaurus' name of the instance, always `default`: a site has one search. */
  id: string;
  /** A YAML list of names by locale, relative to the site directory: any name of a thing finds all others. */
  glossary?: string;
  /** Directory of the index in the output of each locale; a directory for each edition is in it. */
  indexDir: string;
  /** Path of the search page under the base URL of each locale. */
  pagePath: string;
  /**
   * CSS selectors, each of one element, of what is on a page and not part of its text. A page whose
   * `<html>`, `<article>` or `<main>` is one of them is not in the index at all.
   */
  ignore: string[];
}

export type Options = Partial<Omit<PluginOptions, 'id'>>;

/** What is no text on any page; then what Docusaurus' own theme adds; then pages of it that only repeat others. */
const IGNORE = [
  '[data-search-ignore]', '.hash-link', '[popover]', '[aria-hidden="true"]', 'nav', 'script', 'style', 'sup', 'button[aria-label]',
  '.theme-doc-version-badge', '.theme-doc-version-banner', '.theme-doc-toc-mobile', '.theme-doc-footer',
  '.blog-list-page', '.blog-tags-list-page', '.blog-tags-post-list-page', '.blog-authors-list-page', '.blog-authors-posts-page',
  '.docs-tags-list-page', '.docs-tags-doc-list-page',
];

export const DEFAULT_OPTIONS = {
  indexDir: 'search-index',
  pagePath: 'search',
  ignore: IGNORE,
} satisfies Options;

const schema = Joi.object<PluginOptions>({
  glossary: Joi.string(),
  indexDir: Joi.string().pattern(/^[\w-]+$/, 'one name of letters, digits, hyphens').default(DEFAULT_OPTIONS.indexDir),
  pagePath: Joi.string().pattern(/^[\w-]+$/, 'one name of letters, digits, hyphens').default(DEFAULT_OPTIONS.pagePath),
  ignore: Joi.array().items(Joi.string()).default(DEFAULT_OPTIONS.ignore),
});

export function validateOptions({validate, options}: OptionValidationContext<Options, PluginOptions>): PluginOptions {
  const resolved = validate(schema as Joi.ObjectSchema, options);
  ensureOnlyInstance(resolved);
  return resolved;
}

/** Docusaurus adds the `id` to the schema itself; the box and the page ask the default instance. */
function ensureOnlyInstance({id}: Pick<PluginOptions, 'id'>): void {
  if (id !== DEFAULT_PLUGIN_ID) {
    throw new Error(`Unexpected id "${id}" of the search plugin, expected none: a site has one search`);
  }
}
