import {readFileSync} from 'node:fs';
import type {Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';

interface RemarkTermIdsOptions {
  /** The glossary file. */
  glossary: string;
}

/** Stops the build, with file and line, at a `<Term>` that the glossary does not have. */
export function remarkTermIds({glossary}: RemarkTermIdsOptions) {
  const entries = parse(readFileSync(glossary, 'utf8')) as {id: string}[];
  const known = new Set(entries.map(({id}) => id));
  return (root: Root, file: VFile): void => {
    visit(root, 'mdxJsxTextElement', (element: MdxJsxTextElement) => {
      const id = element.name === 'Term' ? readId(element) : undefined;
      if (element.name === 'Term' && !known.has(id ?? '')) {
        file.fail(`Unexpected term "${id ?? ''}", expected an id of ${glossary}`, element);
      }
    });
  };
}

function readId(element: MdxJsxTextElement): string | undefined {
  const attribute = element.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
