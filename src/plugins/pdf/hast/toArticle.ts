import type {Element} from 'hast';
import type {ParsedPage} from '../book/book';
import type {Article, Block, Inline} from './article';
import type {PageContext} from './context';
import {collapseSpaces} from './inlines';
import type {ElementTest} from './styles/compileSelector';
import {toBlocks} from './toBlocks';
import {toInlines} from './toInlines';
import {attributeOf, elementsOf, findElement, walkElements} from './tree';
import type {Parents} from './tree';

export interface ArticleParams {
  page: ParsedPage;
  chapterId: string;
  /** The language in force around its content. */
  lang: string;
  context: PageContext;
}

/** What of a page goes into a book. */
export function toArticle({page, chapterId, lang, context}: ArticleParams): Article {
  const heading = findElement(page.content, ({tagName}) => tagName === 'h1');
  const title: Inline[] = heading ? toInlines(heading.children, context) : [{kind: 'text', value: page.title}];
  const body: PageContext = {...context, isOmitted: (element) => element === heading || context.isOmitted(element)};
  return {
    page: page.file,
    chapterId,
    lang,
    title: collapseSpaces(title),
    titleKey: heading && attributeOf(heading, 'dataUnit'),
    blocks: repairDepths(toBlocks(page.content.children, body), page.content, context),
    footnotes: readFootnotes(page.content, context),
  };
}

/** Headings go down one step at a time, from the title's: a book that skips one is no accessible book. */
function repairDepths(blocks: readonly Block[], content: Element, {report}: PageContext): Block[] {
  let depth = 1;
  const repair = (block: Block): Block => {
    if (block.kind === 'heading') {
      const repaired = Math.min(Math.max(block.depth, 2), depth + 1);
      if (repaired !== Math.max(block.depth, 2)) report('skipped-heading', findBlockElement(content, block) ?? content, {expected: repaired, found: block.depth});
      depth = repaired;
      return {...block, depth};
    }
    if ('blocks' in block) return {...block, blocks: block.blocks.map(repair)};
    return block.kind === 'list' ? {...block, items: block.items.map((item) => ({...item, blocks: item.blocks.map(repair)}))} : block;
  };
  return blocks.map(repair);
}

function findBlockElement(content: Element, {ids, key}: Block): Element | undefined {
  const isSame = (element: Element) => (key !== undefined && attributeOf(element, 'dataUnit') === key) || ids.some((id) => attributeOf(element, 'id') === id);
  return findElement(content, isSame);
}

/** The words of a page's footnotes by id, without the way back. */
function readFootnotes(content: Element, context: PageContext): ReadonlyMap<string, readonly Inline[]> {
  const section = findElement(content, (element) => attributeOf(element, 'dataFootnotes') !== undefined);
  if (!section) return new Map();
  const items = [...walkElements(section)].filter((element) => element.tagName === 'li' && attributeOf(element, 'id') !== undefined);
  return new Map(items.map((item) => [attributeOf(item, 'id')!, collapseSpaces(toFootnote(item, context))]));
}

function toFootnote(item: Element, context: PageContext): Inline[] {
  const isBack = (element: Element) => attributeOf(element, 'dataFootnoteBackref') !== undefined;
  const paragraphs = elementsOf(item).map((paragraph) => toInlines(paragraph.children.filter((child) => child.type !== 'element' || !isBack(child)), context));
  return paragraphs.flatMap((inlines, index): Inline[] => (index > 0 ? [{kind: 'break'}, ...inlines] : inlines));
}

/** Tells which elements are left out: named so by the options, or not displayed. */
export function createOmission(omitted: readonly ElementTest[], {styles, parents}: {styles: PageContext['styles']; parents: Parents}): PageContext['isOmitted'] {
  const isHidden = (element: Element) => {
    const display = styles.styleOf(element).get('display');
    return display === 'none' && attributeOf(element, 'role') !== 'tabpanel';
  };
  return (element) => omitted.some((test) => test(element, parents)) || isHidden(element);
}
