import {readFile} from 'node:fs/promises';
import {DEFAULT_PARSE_FRONT_MATTER, parseMarkdownContentTitle} from '@docusaurus/utils';
import type {PageTranslation} from '../reading/pageTranslation';
import type {DocPage} from './docPage';

/** A module that is the source of a page, under the name and the address of its translation. */
export async function createStandIn({path, sourceFile}: Pick<DocPage, 'path' | 'sourceFile'>) {
  const file = JSON.stringify(`@site/${path}`);
  const {frontMatter, content} = await DEFAULT_PARSE_FRONT_MATTER({filePath: sourceFile, fileContent: await readFile(sourceFile, 'utf8')});
  const {contentTitle} = parseMarkdownContentTitle(content);
  const translation: PageTranslation = {state: 'broken', title: typeof frontMatter.title === 'string' ? frontMatter.title : (contentTitle ?? null)};
  return {
    content: [`export * from ${file};`, `export {default} from ${file};`, `export const pageTranslation = ${JSON.stringify(translation)};`].join('\n'),
    // The title in the text of the source, which the module's own export would hide.
    data: {contentTitle},
  };
}
