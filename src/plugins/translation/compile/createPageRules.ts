import type {Options as MdxLoaderOptions} from '@docusaurus/mdx-loader';
import type {Plugin} from '@docusaurus/types';
import {describeMdx, type DescribeMdxParams} from './describeMdx';

export interface CreatePageRulesParams extends DescribeMdxParams {
  /** Absolute. */
  baselineFile: string;
}

type Configuration = Parameters<NonNullable<Plugin['configureWebpack']>>[0];
type Rules = NonNullable<NonNullable<Configuration['module']>['rules']>;

interface MdxRule {
  use: {loader: string; options: MdxLoaderOptions}[];
}

const MDX_LOADER = require.resolve('@docusaurus/mdx-loader');
const DECLARE_SOURCES = require.resolve('./declareSources.cjs');

/**
 * The rules of a bundler's configuration, in which pages are compiled with what is known of their
 * translation, and compiled anew when the source or the baseline changes.
 *
 * @throws {Error} when no rule compiles MDX: the docs are then configured after this plugin.
 */
export function createPageRules(rules: readonly unknown[], {baselineFile, ...params}: CreatePageRulesParams): Rules {
  if (!rules.some(isMdxRule)) {
    throw new Error('Unexpected order of plugins, expected the translation plugin after the docs: move it below them in the site configuration');
  }
  const described = rules.map((rule) => (isMdxRule(rule) ? {...rule, use: rule.use.map((use) => ({...use, options: describeMdx(use.options, params)}))} : rule));
  const {pages} = params;
  const declaring = {
    // By a function: Docusaurus takes every rule whose pattern fits `.mdx` for one that compiles it.
    test: (file: string) => pages.find(file)?.targetFile === file,
    enforce: 'pre',
    use: [{loader: DECLARE_SOURCES, options: {listSources: (file: string) => [pages.find(file)!.sourceFile, baselineFile]}}],
  };
  return [...described, declaring] as Rules;
}

function isMdxRule(rule: unknown): rule is MdxRule {
  const {use} = (rule ?? {}) as Partial<MdxRule>;
  return Array.isArray(use) && use.length > 0 && use.every(({loader}) => loader === MDX_LOADER);
}
