import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {restoreInlineParagraphs} from './inlineParagraphs';
import {unravelParagraphs} from './unravelParagraphs';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

export interface ParsePageOptions {
  /** Elements that are always inline, even alone on a line; the same as given to `remarkUnits`. */
  inline: readonly string[];
}

/**
 * Parses one MDX page into the tree that the site is built from, so that its units have the same
 * keys here as in the page.
 *
 * @throws {VFileMessage} when the MDX is malformed; `line` and `column` say where.
 */
export function parsePage(text: string, {inline}: ParsePageOptions = {inline: []}): Root {
  const root = processor.parse(text);
  unravelParagraphs(root);
  restoreInlineParagraphs(root, new Set(inline));
  return root;
}
