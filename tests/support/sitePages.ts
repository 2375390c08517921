import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';

export const PROJECT = path.resolve(import.meta.dirname, '../..');

/** The pages of one edition in one locale. */
export interface PageTree {
  locale: 'ko' | 'en';
  versionName: string;
  /** Relative to the project. */
  folder: string;
}

/** Every locale of every edition that there is; `current` is always one. */
export function listPageTrees(): PageTree[] {
  return ['current', ...readVersions()].flatMap((versionName): PageTree[] => [
    {locale: 'ko', versionName, folder: sourceFolder(versionName)},
    {locale: 'en', versionName, folder: `i18n/en/docusaurus-plugin-content-docs/${versionFolder(versionName)}`},
  ]);
}

/** The pages of a tree by their ids, sorted. */
export function readPages({folder}: PageTree): {docId: string; path: string; text: string}[] {
  return readdirSync(path.join(PROJECT, folder), {recursive: true, encoding: 'utf8'})
    .filter((file) => /\.mdx?$/.test(file))
    .sort()
    .map((file) => ({
      docId: file.replace(/\.mdx?$/, ''),
      path: `${folder}/${file}`,
      text: readFileSync(path.join(PROJECT, folder, file), 'utf8'),
    }));
}

function readVersions(): string[] {
  const file = path.join(PROJECT, 'versions.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [];
}

function sourceFolder(versionName: string): string {
  return versionName === 'current' ? 'docs' : `versioned_docs/${versionFolder(versionName)}`;
}

function versionFolder(versionName: string): string {
  return versionName === 'current' ? versionName : `version-${versionName}`;
}
