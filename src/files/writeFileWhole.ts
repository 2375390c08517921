import {mkdir, readFile, rename, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Writes a file so that nobody ever reads half of it. Tells whether its content changed. */
export async function writeFileWhole(file: string, content: string | Buffer): Promise<boolean> {
  const bytes = Buffer.from(content);
  if (await hasContent(file, bytes)) return false;
  const temporary = `${file}.${process.pid}.tmp`;
  await mkdir(path.dirname(file), {recursive: true});
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } finally {
    await rm(temporary, {force: true});
  }
  return true;
}

async function hasContent(file: string, bytes: Buffer): Promise<boolean> {
  try {
    return bytes.equals(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}
