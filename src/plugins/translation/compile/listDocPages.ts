import path from 'node:path';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {AllContent, LoadContext} from '@docusaurus/types';
import {getLocaleConfig, getPluginI18nPath, posixPath} from '@docusaurus/utils';
import type {DocPage} from './docPage';

const DOCS_PLUGIN = 'docusaurus-plugin-content-docs';

export type SiteContext = Pick<LoadContext, 'siteDir' | 'i18n'>;

/** The pages of all docs of a site in the locale that is built, in the order of their addresses. */
export function listDocPages(allContent: AllContent, context: SiteContext): DocPage[] {
  const instances = Object.entries(allContent[DOCS_PLUGIN] ?? {});
  return instances
    .flatMap(([pluginId, content]) => (content as LoadedContent).loadedVersions.flatMap((version) => listVersion(version, {...context, pluginId})))
    .sort((a, b) => (a.permalink < b.permalink ? -1 : 1));
}

function listVersion(version: LoadedVersion, context: SiteContext & {pluginId: string}): DocPage[] {
  const {siteDir, i18n} = context;
  const translations = i18n.locales.map((locale) => [locale, toLocalizedDir(version.versionName, {locale, ...context})] as const);
  const localizedDir = toLocalizedDir(version.versionName, {locale: i18n.currentLocale, ...context});
  return version.docs
    .filter(({draft}) => !draft)
    .map(({source, title, permalink}) => {
      const file = path.join(siteDir, source.replace(/^@site\//, ''));
      const isTranslated = isBelow(file, localizedDir);
      const name = path.relative(isTranslated ? localizedDir : version.contentPath, file);
      const sourceFile = path.join(version.contentPath, name);
      return {
        path: posixPath(path.relative(siteDir, sourceFile)),
        sourceFile,
        targetFile: path.join(localizedDir, name),
        targetFiles: Object.fromEntries(translations.map(([locale, dir]) => [locale, path.join(dir, name)])),
        isTranslated,
        title,
        permalink,
        edition: version.label,
      };
    });
}

/** Where Docusaurus looks for the translation of an edition. */
function toLocalizedDir(versionName: string, {locale, pluginId, siteDir, i18n}: SiteContext & {locale: string; pluginId: string}): string {
  const localizationDir = path.resolve(siteDir, i18n.path, getLocaleConfig(i18n, locale).path);
  const folder = versionName === 'current' ? 'current' : `version-${versionName}`;
  return getPluginI18nPath({localizationDir, pluginName: DOCS_PLUGIN, pluginId, subPaths: [folder]});
}

function isBelow(file: string, dir: string): boolean {
  return !path.relative(dir, file).startsWith('..');
}
