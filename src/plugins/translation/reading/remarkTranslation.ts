import {parse} from 'acorn';
import type {Paragraph, Parent, PhrasingContent, Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import type {} from 'remark-mdx';
import type {VFile} from 'vfile';
import type {DescribedPage, Mark} from './describePage';
import {findBlock, type Block} from './findBlock';
import type {Original} from './toOriginal';

export interface ReadPage extends DescribedPage {
  /** What the offsets of units in the marks count in. */
  text: string;
  /** Of the source, as in HTML. */
  lang: string;
}

export interface RemarkTranslationOptions {
  /** What is known of a file; undefined for a file that is no page of a translation. */
  describe: (file: string) => Promise<ReadPage | undefined>;
}

/**
 * Writes into a page what its readers are told of its translation: `pageTranslation` as an export,
 * and a `TranslationMark` where a passage is outdated, missing or without a source. Text that is
 * still in the source language gets its `lang`.
 */
export function remarkTranslation({describe}: RemarkTranslationOptions) {
  return async (root: Root, file: VFile): Promise<void> => {
    const page = await describe(file.path);
    if (!page?.translation) return;
    const places = page.marks.map((mark) => ({mark, block: mark.unit && findBlock(root, toPoint(page.text, mark.unit.start))}));
    places.forEach(({mark, block}) => writeMark(root, {mark, block, lang: page.lang}));
    root.children.push(toEsm(`export const pageTranslation = ${JSON.stringify(page.translation)};`));
    if (places.some(({mark}) => mark.kind !== 'copied')) root.children.push(toEsm("import TranslationMark from '@theme/TranslationMark';"));
  };
}

function toPoint(text: string, offset: number): {line: number; column: number} {
  const lines = text.slice(0, offset).split('\n');
  return {line: lines.length, column: lines.at(-1)!.length + 1};
}

interface Place {
  mark: Mark;
  /** Null at the start of the page, undefined where the unit is in no block of its own. */
  block: Block | null | undefined;
  lang: string;
}

function writeMark(root: Root, {mark, block, lang}: Place): void {
  if (mark.kind === 'copied') {
    if (block) writeLang(block, lang);
    return;
  }
  const element = toElement(mark, lang);
  if (block === null) insertFirst(root, element);
  else if (block && mark.kind === 'missing') insertAfter(block.table ?? block, element);
  else if (block) markBlock(block, mark.kind, element);
}

function markBlock(block: Block, kind: string, element: MdxJsxFlowElement): void {
  const {node, parent} = block;
  writeProperties(parent.type === 'listItem' ? parent : node, {'data-translation': kind});
  if (node.type === 'tableCell') (node as Parent).children.push(toTextElement(element));
  else insertAfter(block, element);
}

/** Behind marks that are there already. */
function insertAfter({node, parent}: Pick<Block, 'node' | 'parent'>, element: MdxJsxFlowElement): void {
  const siblings = parent.children as RootContent[];
  const start = siblings.indexOf(node as RootContent) + 1;
  const marks = siblings.slice(start).findIndex((sibling) => !isMark(sibling));
  siblings.splice(marks === -1 ? siblings.length : start + marks, 0, element);
}

function insertFirst(root: Root, element: MdxJsxFlowElement): void {
  const first = root.children.findIndex(({type}) => type !== 'yaml' && type !== 'mdxjsEsm');
  root.children.splice(first === -1 ? root.children.length : first, 0, element);
}

const NAME = 'TranslationMark';

function isMark(node: RootContent): boolean {
  return node.type === 'mdxJsxFlowElement' && node.name === NAME;
}

/** The paragraph of a tight list leaves no element behind. */
function writeLang({node, parent}: Block, lang: string): void {
  if (parent.type === 'listItem') {
    const paragraph = node as Paragraph;
    paragraph.children = [{type: 'mdxJsxTextElement', name: 'span', attributes: [toAttribute('lang', lang)], children: paragraph.children}];
  } else {
    writeProperties(node, {lang});
  }
}

function writeProperties(node: Block['node'], properties: Record<string, string>): void {
  const data = (node.data ??= {}) as {hProperties?: Record<string, string>};
  data.hProperties = {...data.hProperties, ...properties};
}

function toElement(mark: Exclude<Mark, {kind: 'copied'}>, lang: string): MdxJsxFlowElement {
  const originals = mark.kind === 'orphaned' ? [] : mark.originals;
  return {
    type: 'mdxJsxFlowElement',
    name: NAME,
    attributes: [toAttribute('kind', mark.kind), toAttribute('lang', lang)],
    children: originals.map(toParagraph),
  };
}

function toTextElement({name, attributes, children}: MdxJsxFlowElement): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes, children: children as unknown as PhrasingContent[]};
}

function toParagraph(original: Original): Paragraph {
  return {type: 'paragraph', children: original.map(({type, value}) => (type === 'code' ? {type: 'inlineCode', value} : {type: 'text', value}))};
}

function toAttribute(name: string, value: string): MdxJsxFlowElement['attributes'][number] {
  return {type: 'mdxJsxAttribute', name, value};
}

type Esm = Extract<RootContent, {type: 'mdxjsEsm'}>;

function toEsm(code: string): Esm {
  const estree = parse(code, {ecmaVersion: 'latest', sourceType: 'module'}) as NonNullable<Esm['data']>['estree'];
  return {type: 'mdxjsEsm', value: code, data: {estree}};
}
