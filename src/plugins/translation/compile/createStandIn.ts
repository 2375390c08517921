import {readFile} from 'node:fs/promises';
import {DEFAULT_PARSE_FRONT_MATTER, parseMarkdownContentTitle} from '@docusaurus/utils';
import type {PageTranslation} from '../reading/pageTranslation';
import type {DocPage} from './docPage';

const BROKEN: PageTranslation = {state: 'broken'};

/** A module that is the source of a page, under the name and the address of its translation. */
export async function createStandIn({path, sourceFile}: Pick<DocPage, 'path' | 'sourceFile'>) {
  const file = JSON.stringify(`@site/${path}`);
  const {content} = await DEFAULT_PARSE_FRONT_MATTER({filePath: sourceFile, fileContent: await readFile(sourceFile, 'utf8')});
  return {
    content: [`export * from ${file};`, `export {default} from ${file};`, `export const pageTranslation = ${JSON.stringify(BROKEN)};`].join('\n'),
    // The title in the text of the source, which the module's own export would hide.
    data: {contentTitle: parseMarkdownContentTitle(content).contentTitle},
  };
}
