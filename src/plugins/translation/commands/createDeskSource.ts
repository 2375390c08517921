import type {DeskSource} from '../workbench/desk/Desk';
import {findGlossary, loadGlossary} from './loadGlossary';
import {loadProject, resolveProject} from './loadProject';
import type {ProjectValues} from './projectOptions';
import type {TranslationIo} from './translationIo';

export interface DeskValues extends ProjectValues {
  glossary?: string | undefined;
}

/** What the arguments name, as often as the workbench has to look. */
export function createDeskSource(values: DeskValues, io: Pick<TranslationIo, 'cwd' | 'env' | 'isTerminal' | 'printError'>): DeskSource {
  const glossary = {file: values.glossary, isSite: values.source === undefined, cwd: io.cwd};
  return {
    listFiles: async () => {
      const {files, baselineFile} = await resolveProject(values, io);
      return [...new Set([...files.flatMap(({sourceFile, targetFile}) => [sourceFile, targetFile]), baselineFile, ...findGlossary(glossary)])];
    },
    loadProject: () => loadProject(values, io),
    loadGlossary: (project) => loadGlossary({...glossary, project}),
  };
}
