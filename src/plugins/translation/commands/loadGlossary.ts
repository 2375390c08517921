import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {NO_GLOSSARY, parseTerms, type Glossary} from '../rules/terms';
import type {Project} from '../status/project';

export interface LoadGlossaryParams {
  file: string | undefined;
  /** A site has its glossary in a place of its own, or none. */
  isSite: boolean;
  project: Pick<Project, 'sourceLocale' | 'targetLocale'>;
  cwd: string;
}

const SITE_GLOSSARY = 'i18n/glossary.yml';

/** Reads the glossary that the arguments name, or that of the site. */
export async function loadGlossary({file, isSite, project, cwd}: LoadGlossaryParams): Promise<Glossary> {
  if (file === undefined && !isSite) return NO_GLOSSARY;
  const name = file ?? SITE_GLOSSARY;
  const text = await readFile(path.resolve(cwd, name), 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (file === undefined && cause.code === 'ENOENT') return undefined;
    throw new Error(`Failed to read ${name}, expected a glossary`, {cause});
  });
  return text === undefined ? NO_GLOSSARY : parseTerms({text, path: name, ...project});
}
