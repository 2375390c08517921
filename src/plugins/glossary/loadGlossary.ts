import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {GlossaryEntry} from './entries/entry';
import {parseGlossary} from './entries/parseGlossary';
import type {Options} from './options';
import {parsePublications} from './publications/parsePublications';
import type {Publication} from './publications/publication';

export interface Glossary {
  entries: GlossaryEntry[];
  publications: Publication[];
}

interface LoadGlossaryParams extends Options {
  siteDir: string;
  locales: readonly string[];
}

/** Both files, checked against each other. */
export async function loadGlossary({siteDir, locales, ...files}: LoadGlossaryParams): Promise<Glossary> {
  const publications = parsePublications({
    text: await readOptionFile(siteDir, files, 'publications'),
    path: files.publications,
    locales,
  });
  const entries = parseGlossary({
    text: await readOptionFile(siteDir, files, 'glossary'),
    path: files.glossary,
    locales,
    publicationIds: new Set(publications.map(({id}) => id)),
  });
  return {entries, publications};
}

async function readOptionFile(siteDir: string, files: Options, option: keyof Options): Promise<string> {
  const file = path.join(siteDir, files[option]);
  try {
    return await readFile(file, 'utf8');
  } catch (cause) {
    throw new Error(`Failed to read ${file}, expected the file that the glossary option "${option}" names`, {cause});
  }
}
