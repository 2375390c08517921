import {readFile} from 'node:fs/promises';
import type {Baseline} from './baseline';
import {parseBaseline} from './parseBaseline';

/** The baseline of a file; undefined if there is no such file yet. */
export async function readBaseline(file: string): Promise<Baseline | undefined> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new Error(`Failed to read the baseline ${file}`, {cause: error});
  });
  return text === undefined ? undefined : parseBaseline(text, file);
}
