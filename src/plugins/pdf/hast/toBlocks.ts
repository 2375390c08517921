import type {Element, ElementContent} from 'hast';
import {toString} from 'hast-util-to-string';
import type {AsideTone, Block, BlockBase, DefinitionItem, DefinitionsBlock, Inline, ListBlock, ListItem} from './article';
import type {PageContext} from './context';
import {anchorsOf, collapseSpaces, isBlank} from './inlines';
import {readBase} from './readBase';
import {toCode} from './toCode';
import {isInline, readLanguage, toInlines} from './toInlines';
import {toPicture} from './toPicture';
import {toTable} from './toTable';
import {withLanguage} from './withLanguage';
import {attributeOf, classesOf, elementsOf, findElement, isElement} from './tree';

type BlockConverter = (element: Element, context: PageContext) => Block[];

/** What each element is on a page of print. Any other is its content, and reported if HTML does not know it. */
const BLOCKS: Readonly<Record<string, BlockConverter>> = {
  address: toGroup,
  article: toGroup,
  aside: toAside,
  blockquote: toQuote,
  caption: toGroup,
  dd: toGroup,
  details: toDetails,
  div: toDivision,
  dl: toDefinitions,
  dt: toGroup,
  fieldset: toGroup,
  figcaption: toGroup,
  figure: toFigure,
  footer: toGroup,
  form: toGroup,
  h1: toHeading,
  h2: toHeading,
  h3: toHeading,
  h4: toHeading,
  h5: toHeading,
  h6: toHeading,
  header: toGroup,
  hgroup: toGroup,
  hr: (element) => [{kind: 'rule', ...readBase(element)}],
  li: toGroup,
  main: toGroup,
  menu: toList,
  ol: toList,
  p: toParagraphs,
  pre: toCode,
  section: toSection,
  table: (element, context) => [toTable(element, {context, toBlocks})],
  ul: toList,
};

/** Things that play, or ask for something: on paper only what they are called. */
const NOT_PRINTED = new Set(['audio', 'canvas', 'embed', 'iframe', 'meter', 'object', 'progress', 'select', 'textarea', 'video']);

/** Blocks of what stands in an element; words between blocks are paragraphs. */
export function toBlocks(nodes: readonly ElementContent[], context: PageContext): Block[] {
  const blocks: Block[] = [];
  let run: ElementContent[] = [];
  const flush = () => {
    blocks.push(...toParagraph(run, context, {ids: []}));
    run = [];
  };
  for (const node of nodes) {
    if (node.type === 'text' || (isElement(node) && isInline(node) && !holdsBlock(node))) run.push(node);
    else if (isElement(node)) {
      flush();
      blocks.push(...toBlock(node, context));
    }
  }
  flush();
  return blocks;
}

function toBlock(element: Element, context: PageContext): Block[] {
  if (context.isOmitted(element)) return [];
  const convert = Object.hasOwn(BLOCKS, element.tagName) ? BLOCKS[element.tagName]! : toUnknown;
  const blocks = convert(element, context);
  const {lang, direction} = readLanguage(element);
  return lang || direction ? blocks.map((block) => withLanguage(block, {lang, direction})) : blocks;
}

/** An inline element around blocks, as a link around a card, is not one. */
function holdsBlock(element: Element): boolean {
  return element.tagName !== 'svg' && element.tagName !== 'button' && findElement(element, ({tagName}) => Object.hasOwn(BLOCKS, tagName)) !== undefined;
}

function toUnknown(element: Element, context: PageContext): Block[] {
  if (isInline(element)) return toGroup(element, context);
  context.report('unknown-element', element, {name: element.tagName});
  if (!NOT_PRINTED.has(element.tagName)) return toGroup(element, context);
  return toParagraph([{type: 'text', value: nameOf(element)}], context, readBase(element));
}

function nameOf(element: Element): string {
  const src = attributeOf(element, 'src') ?? '';
  return attributeOf(element, 'title') ?? attributeOf(element, 'ariaLabel') ?? (toString(element).trim() || src);
}

function toGroup(element: Element, context: PageContext): Block[] {
  const blocks = toBlocks(element.children, context);
  const base = readBase(element);
  if (base.ids.length === 0 && base.key === undefined) return blocks;
  const [only, ...others] = blocks;
  if (only?.kind === 'paragraph' && others.length === 0) return [{...only, key: base.key ?? only.key, ids: [...base.ids, ...only.ids]}];
  return blocks.length > 0 ? [{kind: 'group', ...base, blocks}] : [];
}

function toParagraphs(element: Element, context: PageContext): Block[] {
  const isLead = Number.parseFloat(context.styles.styleOf(element).get('font-size')?.replace(/^(?![\d.]+em$).*/, '') ?? '') > 1.05;
  return toParagraph(element.children, context, readBase(element)).map((block) => (block.kind === 'paragraph' ? {...block, isLead} : block));
}

/** A picture alone in a paragraph is a figure. */
function toParagraph(nodes: readonly ElementContent[], context: PageContext, base: BlockBase): Block[] {
  const inlines = toInlines(nodes, context);
  const children = collapseSpaces(inlines);
  const seen = children.filter(({kind}) => kind !== 'anchor');
  const [only] = seen;
  if (seen.length === 1 && only?.kind === 'picture') {
    return [{kind: 'figure', ...base, ids: [...base.ids, ...anchorsOf(inlines)], picture: only.picture, caption: []}];
  }
  if (isBlank(children)) return children.length > 0 || base.ids.length > 0 ? toAnchorGroup(base, anchorsOf(inlines)) : [];
  return [{kind: 'paragraph', ...base, isLead: false, children}];
}

/** Nothing to read, but something to lead to. */
function toAnchorGroup(base: BlockBase, anchors: readonly string[]): Block[] {
  const ids = [...base.ids, ...anchors];
  return ids.length > 0 ? [{kind: 'group', ...base, ids, blocks: []}] : [];
}

function toHeading(element: Element, context: PageContext): Block[] {
  const children = collapseSpaces(toInlines(element.children, context));
  if (isBlank(children)) {
    context.report('empty-heading', element);
    return toAnchorGroup(readBase(element), anchorsOf(children));
  }
  return [{kind: 'heading', ...readBase(element), depth: Number(element.tagName.slice(1)), children}];
}

function toQuote(element: Element, context: PageContext): Block[] {
  return [{kind: 'quote', ...readBase(element), blocks: toBlocks(element.children, context)}];
}

function toList(element: Element, context: PageContext): Block[] {
  const items = elementsOf(element).filter((item) => !context.isOmitted(item)).map((item) => toItem(item, context));
  return items.length > 0 ? [{kind: 'list', ...readBase(element), style: readListStyle(element, context), items}] : [];
}

/** An item laid out in columns has its number or its name in the first of them. */
function toItem(item: Element, context: PageContext): ListItem {
  const [first, ...rest] = elementsOf(item);
  const columns = context.styles.styleOf(item).get('grid-template-columns');
  const hasWords = item.children.some((child) => child.type === 'text' && child.value.trim() !== '');
  const isSided = first && isInline(first) && !hasWords && rest.length > 0 && columns !== undefined && /^[\d.]+r?em\s+\S/.test(columns);
  if (!isSided) return {...readBase(item), blocks: toBlocks(item.children, context)};
  return {...readBase(item), side: collapseSpaces(toInlines([first], context)), blocks: toBlocks(rest, context)};
}

function readListStyle(element: Element, {styles}: PageContext): ListBlock['style'] {
  if (element.tagName === 'ol') return {start: Number(attributeOf(element, 'start') ?? 1)};
  const isTaskList = classesOf(element).includes('contains-task-list');
  const style = styles.styleOf(element);
  return isTaskList || /\bnone\b/.test(style.get('list-style') ?? style.get('list-style-type') ?? '') ? 'bare' : 'bullet';
}

function toDefinitions(element: Element, context: PageContext): Block[] {
  const items = groupDefinitions(element).map((group) => toDefinition(group, context));
  const style: DefinitionsBlock['style'] = items.some(({ids}) => ids.length > 0) ? 'entries' : 'details';
  return items.length > 0 ? [{kind: 'definitions', ...readBase(element), style, items}] : [];
}

/** Terms and what explains them: `<div>`s around each group are the author's choice. */
function groupDefinitions(element: Element): Element[][] {
  const parts = elementsOf(element).flatMap((child) => (child.tagName === 'div' ? elementsOf(child) : [child]));
  return parts.reduce<Element[][]>((groups, part) => {
    const last = groups.at(-1);
    const isOpen = last && (part.tagName === 'dd' || last.at(-1)!.tagName === 'dt');
    if (!isOpen) return [...groups, [part]];
    last.push(part);
    return groups;
  }, []);
}

function toDefinition(group: readonly Element[], context: PageContext): DefinitionItem {
  const terms = group.filter(({tagName}) => tagName === 'dt');
  const rest = group.filter(({tagName}) => tagName !== 'dt');
  const term = terms.flatMap((one, index): Inline[] => [...(index > 0 ? [{kind: 'text' as const, value: ', '}] : []), ...toInlines(one.children, context)]);
  const [first] = terms;
  const name = first ? nameOfTerm(first) : '';
  const base = first ? readBase(first) : {ids: []};
  return {...base, ids: terms.flatMap((one) => readBase(one).ids), name, term: collapseSpaces(term), blocks: rest.flatMap((one) => toGroup(one, context))};
}

/** The word itself: the first that a term says, before its reading and its translation. */
function nameOfTerm(term: Element): string {
  const texts = term.children.map((child) => (child.type === 'text' ? child.value : toString(child)).replaceAll('\u2060', '').trim());
  return texts.find((text) => text !== '') ?? '';
}

function toFigure(element: Element, context: PageContext): Block[] {
  const drawn = findElement(element, (one) => /^(?:svg|img|picture)$/.test(one.tagName) && !context.isOmitted(one));
  const caption = findElement(element, ({tagName}) => tagName === 'figcaption');
  const holdsMore = findElement(element, ({tagName}) => /^(?:table|pre|ul|ol|blockquote)$/.test(tagName)) !== undefined;
  const picture = drawn && !holdsMore ? toPicture(drawn, context, {isInline: false}) : undefined;
  if (!picture) return toGroup(element, context);
  const words = caption ? collapseSpaces(toInlines(caption.children, context)) : [];
  return [{kind: 'figure', ...readBase(element), picture, caption: words, captionKey: caption && attributeOf(caption, 'dataUnit')}];
}

function toDetails(element: Element, context: PageContext): Block[] {
  const summary = elementsOf(element).find(({tagName}) => tagName === 'summary');
  const title = summary ? collapseSpaces(toInlines(summary.children, context)) : [];
  const blocks = toBlocks(element.children.filter((child) => child !== summary), context);
  return [{kind: 'aside', ...readBase(element), tone: 'opened', title, blocks}];
}

const isAdmonition = (element: Element): boolean => classesOf(element).some((name) => name === 'theme-admonition' || name === 'admonition');

function toDivision(element: Element, context: PageContext): Block[] {
  const classes = classesOf(element);
  if (isAdmonition(element)) return toAside(element, context);
  if (classes.some((name) => name === 'theme-code-block' || name.startsWith('codeBlockContainer'))) return toCode(element, context);
  if (classes.includes('tabs-container') || classes.includes('theme-tabs-container')) return toTabs(element, context);
  return toGroup(element, context);
}

const TONES: readonly (readonly [RegExp, AsideTone])[] = [
  [/warning|danger|caution/, 'warning'],
  [/context/, 'context'],
];

/** An admonition of any theme: its title is what labels it, or what its theme calls heading or title. */
function toAside(element: Element, context: PageContext): Block[] {
  const label = attributeOf(element, 'ariaLabelledBy');
  const isTitle = (one: Element) => attributeOf(one, 'id') === label || classesOf(one).some((name) => /heading|title/i.test(name));
  const titleElement = elementsOf(element).find(isTitle);
  const title = titleElement ? collapseSpaces(toInlines(titleElement.children, context)) : [];
  const told = `${attributeOf(element, 'dataNote') ?? ''} ${classesOf(element).join(' ')}`;
  const tone = TONES.find(([pattern]) => pattern.test(told))?.[1] ?? 'note';
  const blocks = toBlocks(element.children.filter((child) => child !== titleElement), context);
  return [{kind: 'aside', ...readBase(element), tone, title, blocks}];
}

/** Every tab laid open, under its name. */
function toTabs(element: Element, context: PageContext): Block[] {
  const all = (role: string) => [...elementsBelow(element)].filter((one) => attributeOf(one, 'role') === role);
  const names = all('tab');
  return all('tabpanel').map((panel, index): Block => {
    const name = names[index];
    const title = name ? collapseSpaces(toInlines(name.children, context)) : [];
    return {kind: 'aside', ...readBase(panel), tone: 'opened', title, blocks: toBlocks(panel.children, context)};
  });
}

/** Elements below, not those of tabs inside a tab. */
function* elementsBelow(element: Element): Generator<Element> {
  for (const child of elementsOf(element)) {
    yield child;
    if (attributeOf(child, 'role') !== 'tabpanel') yield* elementsBelow(child);
  }
}

/** Footnotes stand at the foot of the page that calls them. */
function toSection(element: Element, context: PageContext): Block[] {
  return attributeOf(element, 'dataFootnotes') === undefined ? toGroup(element, context) : [];
}
