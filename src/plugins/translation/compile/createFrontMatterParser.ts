import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import type {ParseFrontMatter} from '@docusaurus/types';
import {FAULT} from './frontMatterFault';

export interface FrontMatterParserOptions {
  /** The folder of each docs instance by its id; `docs` and the ids themselves unless told. */
  folders?: Readonly<Record<string, string>>;
  /** The parser of the site, if it has one of its own. */
  parse?: ParseFrontMatter;
}

/**
 * For `markdown.parseFrontMatter`: a translated page whose front matter is malformed gets that of
 * its source, with the error in it, instead of stopping the site.
 */
export function createFrontMatterParser({folders = {}, parse}: FrontMatterParserOptions = {}): ParseFrontMatter {
  // gray-matter, the default, fails once: asked again for the same text, it answers with nothing.
  const faults = new Map<string, unknown>();
  return async (params) => {
    const parseOne = parse ?? params.defaultParseFrontMatter;
    try {
      if (faults.has(params.fileContent)) throw faults.get(params.fileContent);
      return await parseOne(params);
    } catch (error) {
      faults.set(params.fileContent, error);
      const sourceFile = toSourceFile(params.filePath, folders);
      if (sourceFile === undefined || !existsSync(sourceFile)) throw error;
      const result = await parseOne({...params, filePath: sourceFile, fileContent: await readFile(sourceFile, 'utf8')});
      return {...result, frontMatter: Object.defineProperty({...result.frontMatter}, FAULT, {value: error})};
    }
  };
}

const TRANSLATION = /^(?<site>.*)\/i18n\/[^/]+\/docusaurus-plugin-content-docs(?:-(?<id>[^/]+))?\/(?:current|(?<version>version-[^/]+))\/(?<name>.+)$/;

/**
 * The source of a translated page of the docs, by the layout of the folders.
 *
 * @example toSourceFile('/site/i18n/en/docusaurus-plugin-content-docs/version-1.0/a.mdx', {}) // => '/site/versioned_docs/version-1.0/a.mdx'
 */
export function toSourceFile(file: string, folders: Readonly<Record<string, string>>): string | undefined {
  const {site, id, version, name} = TRANSLATION.exec(file.split(path.sep).join('/'))?.groups ?? {};
  if (site === undefined || name === undefined) return undefined;
  const current = folders[id ?? 'default'] ?? id ?? 'docs';
  return path.join(site, version ? `${id ? `${id}_` : ''}versioned_docs/${version}` : current, name);
}
