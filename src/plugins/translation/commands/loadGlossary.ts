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

/** Where the glossary is, if there may be one; absolute. */
export function findGlossary({file, isSite, cwd}: Omit<LoadGlossaryParams, 'project'>): string[] {
  return file === undefined && !isSite ? [] : [path.resolve(cwd, file ?? SITE_GLOSSARY)];
}

/** Reads the glossary that the arguments name, or that of the site. */
export async function loadGlossary({project, ...place}: LoadGlossaryParams): Promise<Glossary> {
  const [found] = findGlossary(place);
  if (found === undefined) return NO_GLOSSARY;
  const name = place.file ?? SITE_GLOSSARY;
  const text = await readFile(found, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (place.file === undefined && cause.code === 'ENOENT') return undefined;
    throw new Error(`Failed to read ${name}, expected a glossary`, {cause});
  });
  return text === undefined ? NO_GLOSSARY : parseTerms({text, path: name, ...project});
}
