import {readFile} from 'node:fs/promises';

/**
 * The text of a file, without the mark that some editors put before it.
 *
 * @throws {Error} naming the file where there is none.
 */
export async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    throw cause.code === 'ENOENT' ? new Error(`Found no file ${file}, expected one at that path`, {cause}) : cause;
  });
  return text.replace(/^\uFEFF/, '');
}
