import type {PagePair, Project} from '../status/project';
import {checkFile} from './checkFile';
import {compareFindings, type Finding} from './finding';
import {toPageText} from './pageText';
import type {Settings} from './settings';
import {createSiteIndex, type SiteIndex} from './siteIndex';
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
  const context = {...options, sourceLocale, targetLocale, site: indexSite(project.pages), terms: createTermIndex({terms, sourceLocale, targetLocale})};
  return pages
    .flatMap(({path, targetPath, sourceText, targetText, statuses}) =>
      sourceText === null || targetText === null
        ? []
        : checkFile({sourcePath: path, targetPath, sourceText, targetText, pairs: statuses.map(({pair}) => pair)}, context),
    )
    .sort(compareFindings);
}

function indexSite(pages: readonly PagePair[]): SiteIndex {
  return createSiteIndex(
    pages
      .filter(({type}) => type === 'page')
      .flatMap(({path, targetPath, sourceText, targetText, sources, targets}) => [
        ...(sourceText === null ? [] : [{side: 'source' as const, path, page: toPageText({path, text: sourceText, units: sources})}]),
        ...(targetText === null ? [] : [{side: 'target' as const, path: targetPath, page: toPageText({path: targetPath, text: targetText, units: targets})}]),
      ]),
  );
}
