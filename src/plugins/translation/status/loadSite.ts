import type {Baseline} from '../baseline/baseline';
import {readBaseline} from '../baseline/readBaseline';
import {loadPages} from '../tree/loadPages';
import {resolveScope} from '../tree/resolveScope';
import type {Scope} from '../tree/scope';
import {UNDETERMINED} from './hasProse';
import {judgeProject} from './judgeProject';
import type {Project} from './project';

export interface LoadSiteParams {
  siteDir: string;
  sourceLocale: string;
  targetLocale: string;
}

/** Everything there is to translate of a Docusaurus site, read and judged. */
export async function loadSite({siteDir, ...locales}: LoadSiteParams): Promise<Project> {
  return loadScope(await resolveScope({cwd: siteDir, ...locales}));
}

/** Reads and judges what belongs together. */
export async function loadScope(scope: Scope, onProgress?: (done: number) => void): Promise<Project> {
  const recorded = await readBaseline(scope.baselineFile);
  const baseline = toBaseline(scope, recorded);
  const {sourceLocale, targetLocale} = baseline;
  const {pages, problems} = await loadPages({...scope, sourceLocale, targetLocale}, onProgress);
  const judged = judgeProject({pages, baseline, targetRoot: scope.targetRoot});
  return {sourceLocale, targetLocale, baselineFile: scope.baselineFile, baseline, isAdopted: recorded !== undefined, pages: judged, problems};
}

/** A baseline knows its locales; those asked for must be the same. */
function toBaseline({sourceLocale, targetLocale, baselineFile}: Scope, recorded: Baseline | undefined): Baseline {
  if (!recorded) return {sourceLocale, targetLocale, pages: new Map()};
  ensureSame(baselineFile, 'source', recorded.sourceLocale, sourceLocale);
  ensureSame(baselineFile, 'target', recorded.targetLocale, targetLocale);
  return {...recorded, sourceLocale: orGiven(recorded.sourceLocale, sourceLocale), targetLocale: orGiven(recorded.targetLocale, targetLocale)};
}

/** Two folders may have been adopted without a word on their languages. */
function orGiven(recorded: string, given: string): string {
  return recorded === UNDETERMINED ? given : recorded;
}

function ensureSame(file: string, side: string, recorded: string, given: string): void {
  if (given !== recorded && given !== UNDETERMINED && recorded !== UNDETERMINED) {
    throw new Error(`Unexpected --${side}-locale ${given}, expected ${recorded} as in ${file}; name another file with --baseline`);
  }
}
