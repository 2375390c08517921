import type {PagePair, Project} from '../status/project';
import {checkFile, type CheckFileOptions} from './checkFile';
import {compareFindings, type Finding} from './finding';
import {toPageText} from './pageText';
import type {Settings} from './settings';
import {createSiteIndex, type SitePage} from './siteIndex';
import {createTermIndex} from './termIndex';
import type {Glossary} from './terms';

export interface CheckProjectOptions extends Glossary {
  settings: Settings;
  only: readonly string[];
  /** The pages to check; links may lead to all of the project's. */
  pages: readonly PagePair[];
}

/** What the rules find in a project, file by file. */
export function checkProject(project: Project, {pages, terms, ...options}: CheckProjectOptions): Finding[] {
  const {sourceLocale, targetLocale} = project;
  const site = createSiteIndex(project.pages.flatMap(toSitePages));
  const context = {...options, sourceLocale, targetLocale, site, terms: createTermIndex({terms, sourceLocale, targetLocale})};
  return pages.flatMap((page) => checkPage(page, context)).sort(compareFindings);
}

/** What the rules find in a page that has a translation. */
export function checkPage({path, targetPath, sourceText, targetText, statuses}: PagePair, options: CheckFileOptions): Finding[] {
  if (sourceText === null || targetText === null) return [];
  return checkFile({sourcePath: path, targetPath, sourceText, targetText, pairs: statuses.map(({pair}) => pair)}, options);
}

/** What links in other pages may lead to; catalogues have no anchors. */
export function toSitePages({type, path, targetPath, sourceText, targetText, sources, targets}: PagePair): SitePage[] {
  if (type !== 'page') return [];
  return [
    ...(sourceText === null ? [] : [{side: 'source' as const, path, page: toPageText({path, text: sourceText, units: sources})}]),
    ...(targetText === null ? [] : [{side: 'target' as const, path: targetPath, page: toPageText({path: targetPath, text: targetText, units: targets})}]),
  ];
}
