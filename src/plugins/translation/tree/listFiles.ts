import {readdir} from 'node:fs/promises';
import path from 'node:path';

/** The files of a folder that match, deep, POSIX and sorted; none if there is no such folder. Hidden ones are left out. */
export async function listFiles(dir: string, pattern: RegExp): Promise<string[]> {
  const entries = await readdir(dir, {withFileTypes: true}).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw error;
  });
  const found = await Promise.all(
    entries
      .filter(({name}) => !name.startsWith('.') && name !== 'node_modules')
      .map(async (entry) => {
        if (!entry.isDirectory()) return pattern.test(entry.name) ? [entry.name] : [];
        const inner = await listFiles(path.join(dir, entry.name), pattern);
        return inner.map((file) => `${entry.name}/${file}`);
      }),
  );
  return found.flat().sort();
}
