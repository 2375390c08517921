import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import type {Baseline} from '../baseline/baseline';
import {readBaseline} from '../baseline/readBaseline';
import {judgeProject} from '../status/judgeProject';
import type {Project} from '../status/project';
import {loadPages} from '../tree/loadPages';
import {resolveScope} from '../tree/resolveScope';
import type {Scope} from '../tree/scope';
import {createProgress} from './createProgress';
import type {ProjectValues} from './projectOptions';
import type {TranslationIo} from './translationIo';

/** Reads and judges everything that the arguments name. Problems of single files are in the result, for the command to print. */
export async function loadProject(values: ProjectValues, io: Pick<TranslationIo, 'cwd' | 'env' | 'isTerminal' | 'printError'>): Promise<Project> {
  const t = await loadCommandMessages(io);
  const scope = await resolveScope({
    cwd: io.cwd,
    source: values.source,
    target: values.target,
    baseline: values.baseline,
    sourceLocale: values['source-locale'],
    targetLocale: values['target-locale'] ?? values.locale,
  });
  const recorded = await readBaseline(scope.baselineFile);
  const baseline = toBaseline(scope, recorded);
  const {sourceLocale, targetLocale} = baseline;
  const total = scope.files.length;
  const progress = createProgress((done) => io.printError(t('translation.progress', {done, total})));
  const {pages, problems} = await loadPages({...scope, sourceLocale, targetLocale}, progress);
  const judged = judgeProject({pages, baseline, targetRoot: scope.targetRoot});
  return {sourceLocale, targetLocale, baselineFile: scope.baselineFile, baseline, isAdopted: recorded !== undefined, pages: judged, problems};
}

/** A baseline knows its locales; those on the command line must be the same. */
function toBaseline({sourceLocale, targetLocale, baselineFile}: Scope, recorded: Baseline | undefined): Baseline {
  if (!recorded) return {sourceLocale, targetLocale, pages: new Map()};
  ensureSame(baselineFile, 'source', recorded.sourceLocale, sourceLocale);
  ensureSame(baselineFile, 'target', recorded.targetLocale, targetLocale);
  return recorded;
}

function ensureSame(file: string, side: string, recorded: string, given: string): void {
  if (given !== recorded && given !== 'und' && recorded !== 'und') {
    throw new Error(`Unexpected --${side}-locale ${given}, expected ${recorded} as in ${file}; name another file with --baseline`);
  }
}
