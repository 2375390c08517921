import {loadCommandMessages} from '../../../commandLine/loadCommandMessages';
import {loadScope} from '../status/loadSite';
import type {Project} from '../status/project';
import {resolveScope} from '../tree/resolveScope';
import type {Scope} from '../tree/scope';
import {createProgress} from './createProgress';
import type {ProjectValues} from './projectOptions';
import type {TranslationIo} from './translationIo';

/** Finds the files that the arguments name. */
export async function resolveProject(values: ProjectValues, {cwd}: Pick<TranslationIo, 'cwd'>): Promise<Scope> {
  return resolveScope({
    cwd,
    source: values.source,
    target: values.target,
    baseline: values.baseline,
    sourceLocale: values['source-locale'],
    targetLocale: values['target-locale'] ?? values.locale,
  });
}

/** Reads and judges everything that the arguments name. Problems of single files are in the result, for the command to print. */
export async function loadProject(values: ProjectValues, io: Pick<TranslationIo, 'cwd' | 'env' | 'isTerminal' | 'printError'>): Promise<Project> {
  const t = await loadCommandMessages(io);
  const scope = await resolveProject(values, io);
  const total = scope.files.length;
  return loadScope(scope, createProgress((done) => io.printError(t('translation.progress', {done, total}))));
}
