import {stat} from 'node:fs/promises';

/** Whether there is a directory of that name. */
export async function isDirectory(dir: string): Promise<boolean> {
  return stat(dir).then((found) => found.isDirectory(), () => false);
}
