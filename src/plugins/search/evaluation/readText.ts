import {readFile} from 'node:fs/promises';

/** The text of a file, without the mark that some editors put before it. */
export async function readText(file: string): Promise<string> {
  return (await readFile(file, 'utf8')).replace(/^\uFEFF/, '');
}
