import {createHash} from 'node:crypto';
import {mkdir, readdir, readFile, rm, stat, utimes} from 'node:fs/promises';
import path from 'node:path';
import {writeFileWhole} from '../../../files/writeFileWhole';
import type {MadeBook} from '../makeBook';

export interface BookCache {
  /** The book of that key, if it was made before. */
  read(key: string): Promise<MadeBook | undefined>;
  write(key: string, book: MadeBook): Promise<void>;
}

/** Books kept; older ones are forgotten. */
const KEPT = 24;

/** Books made before, in a directory that anybody may delete. */
export function createBookCache(dir: string): BookCache {
  const fileOf = (key: string, extension: string) => path.join(dir, `${key}.${extension}`);
  return {
    async read(key) {
      const [bytes, about] = await Promise.all([readFile(fileOf(key, 'pdf')), readFile(fileOf(key, 'json'), 'utf8')]).catch(nothingIfAbsent);
      if (!bytes || !about) return undefined;
      const {pages, findings, digest} = JSON.parse(about) as Omit<MadeBook, 'bytes'> & {digest: string};
      if (digest !== toDigest(bytes)) return undefined;
      const now = new Date();
      await utimes(fileOf(key, 'pdf'), now, now);
      return {bytes, pages, findings};
    },
    async write(key, {bytes, pages, findings}) {
      await mkdir(dir, {recursive: true});
      await writeFileWhole(fileOf(key, 'pdf'), Buffer.from(bytes));
      await writeFileWhole(fileOf(key, 'json'), JSON.stringify({pages, findings, digest: toDigest(bytes)}));
      await forgetOld(dir);
    },
  };
}

function nothingIfAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT') return [];
  throw error;
}

function toDigest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function forgetOld(dir: string): Promise<void> {
  const books = (await readdir(dir)).filter((file) => file.endsWith('.pdf'));
  const dated = await Promise.all(books.map(async (file) => ({file, used: (await stat(path.join(dir, file))).mtimeMs})));
  const old = dated.toSorted((a, b) => b.used - a.used).slice(KEPT);
  await Promise.all(old.flatMap(({file}) => [file, file.replace(/pdf$/, 'json')]).map((file) => rm(path.join(dir, file), {force: true})));
}
