import path from 'node:path';
import type {FilePair} from './filePair';
import {listFiles} from './listFiles';

export const PAGE = /\.mdx?$/i;

export interface FolderPair {
  /** Absolute. */
  source: string;
  target: string;
  /** What the paths of both begin with, such as `docs/`. */
  sourcePrefix: string;
  targetPrefix: string;
  type: 'page' | 'catalogue';
  pattern: RegExp;
}

/** The files of two folders that have the same name; `.md` and `.mdx` of a page are the same name. */
export async function listFolderPairs({source, target, sourcePrefix, targetPrefix, type, pattern}: FolderPair): Promise<FilePair[]> {
  const [sources, targets] = await Promise.all([listFiles(source, pattern), listFiles(target, pattern)]);
  const byStem = new Map(targets.map((file) => [stemOf(file), file]));
  const stems = new Set(sources.map(stemOf));
  const toPair = (file: string, targetFile: string): FilePair => ({
    path: `${sourcePrefix}${file}`,
    targetPath: `${targetPrefix}${targetFile}`,
    sourceFile: path.join(source, file),
    targetFile: path.join(target, targetFile),
    type,
  });
  const known = new Set(targets);
  // A catalogue without a source is of messages whose default is in the code: there is nothing to compare it with.
  const orphans = type === 'page' ? targets.filter((file) => !stems.has(stemOf(file))) : [];
  return [
    ...sources.map((file) => toPair(file, known.has(file) ? file : (byStem.get(stemOf(file)) ?? file))),
    ...orphans.map((file) => toPair(file, file)),
  ];
}

function stemOf(file: string): string {
  return file.replace(PAGE, '');
}
