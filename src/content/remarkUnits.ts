import type {Emphasis, Paragraph, Root} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {restoreInlineParagraphs} from './inlineParagraphs';
import {listUnits, type Unit, type UnitOptions} from './units';

export interface RemarkUnitsOptions extends UnitOptions {
  /** Elements that are always inline, even alone on a line. */
  inline: readonly string[];
}

/**
 * Writes the key of every block into the page as `data-unit`; a figure gets `unit` and `captionUnit`.
 *
 * Runs before Docusaurus' own plugins, on the tree that {@link listUnits} is defined on.
 */
export function remarkUnits({inline, figures}: RemarkUnitsOptions) {
  const inlineNames = new Set(inline);
  return (root: Root): void => {
    restoreInlineParagraphs(root, inlineNames);
    for (const unit of listUnits(root, {figures})) {
      writeKey(unit);
    }
  };
}

const FIGURE_ATTRIBUTES: Partial<Record<Unit['kind'], string>> = {figure: 'unit', caption: 'captionUnit'};

function writeKey({key, kind, node}: Unit): void {
  if (node.type === 'mdxJsxFlowElement') {
    setAttribute(node as MdxJsxFlowElement, FIGURE_ATTRIBUTES[kind] ?? 'data-unit', key);
  } else if (kind === 'label') {
    wrapWords(node as Paragraph, key);
  } else {
    const data = (node.data ??= {}) as {hProperties?: Record<string, string>};
    data.hProperties = {...data.hProperties, 'data-unit': key};
  }
}

/** Of the label of a note Docusaurus keeps the words alone, so these carry its key. */
function wrapWords(label: Paragraph, key: string): void {
  const words: Emphasis = {
    type: 'emphasis',
    data: {hName: 'span', hProperties: {'data-unit': key}},
    children: label.children,
  };
  label.children = [words];
}

function setAttribute(element: MdxJsxFlowElement, name: string, value: string): void {
  element.attributes.push({type: 'mdxJsxAttribute', name, value});
}
