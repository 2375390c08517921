import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Node, Root} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {VFile} from 'vfile';
import {visit} from 'unist-util-visit';
import {parse} from 'yaml';

export interface RemarkTermIdsOptions {
  /** The glossary file, relative to the working directory. */
  glossary: string;
}

type TermElement = MdxJsxFlowElement | MdxJsxTextElement;

/** Stops the build, with file and line, at a `<Term>` that the glossary does not have. */
export function remarkTermIds({glossary}: RemarkTermIdsOptions) {
  const readIds = createIdsReader(glossary);
  return (root: Root, file: VFile): void => {
    const known = readIds();
    visit(root, isTerm, (term: TermElement) => {
      const id = readId(term);
      if (id === undefined || !known.has(id)) {
        const actual = id === undefined ? '<Term> without an id' : `term "${id}"`;
        // Not `file.fail`: Docusaurus prints such a message without its place, then the tree around it.
        throw new Error(`${placeOf(term, file)}: Unexpected ${actual}, expected an id of ${glossary}`);
      }
    });
  };
}

/** A processor outlives many edits of the glossary while the site is developed: what changed is read again. */
function createIdsReader(glossary: string): () => ReadonlySet<string> {
  let text: string;
  let ids: ReadonlySet<string>;
  return () => {
    const newText = readFileSync(glossary, 'utf8');
    if (newText !== text) {
      text = newText;
      ids = new Set((parse(text) as {id: string}[]).map(({id}) => id));
    }
    return ids;
  };
}

function placeOf({position}: TermElement, file: VFile): string {
  return `${path.relative(file.cwd, file.path)}:${position?.start.line ?? 1}`;
}

function isTerm(node: Node): node is TermElement {
  return (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') && 'name' in node && node.name === 'Term';
}

function readId(term: TermElement): string | undefined {
  const attribute = term.attributes.find(
    (candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === 'id',
  );
  return typeof attribute?.value === 'string' ? attribute.value : undefined;
}
