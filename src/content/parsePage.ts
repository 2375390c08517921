import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const processor = unified()
  .use(remarkParse)
  .use(remarkFrontmatter)
  .use(remarkMdx)
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze();

/**
 * Parses one MDX page into the tree the site's own remark plugins see first.
 *
 * @throws {VFileMessage} when the MDX is malformed; `line` and `column` say where.
 */
export function parsePage(text: string): Root {
  return processor.parse(text);
}
