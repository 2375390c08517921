import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {loadScope} from '../status/loadSite';
import type {Project} from '../status/project';
import {resolveScope} from '../tree/resolveScope';
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
  const total = scope.files.length;
  return loadScope(scope, createProgress((done) => io.printError(t('translation.progress', {done, total}))));
}
