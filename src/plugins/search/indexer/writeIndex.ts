import {mkdir, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

import type {IndexFiles} from './createIndex';

/** Writes an index in place of the one that may be there. */
export async function writeIndex(dir: string, files: IndexFiles): Promise<void> {
  await rm(dir, {recursive: true, force: true});
  for (const [file, bytes] of files) {
    const target = path.join(dir, file);
    await mkdir(path.dirname(target), {recursive: true});
    await writeFile(target, bytes);
  }
}
