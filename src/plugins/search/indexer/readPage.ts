import type {Element, Nodes} from 'hast';
import {matches, select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

import {parseHtml} from '../../../html/parseHtml';
import {normalizeText} from '../analysis/run';
import type {PageText, SectionText} from '../format/pageTexts';

/** A page of a built site. */
export interface BuiltPage {
  locale: string;
  /** Undefined for pages that are in no edition of their own, such as a blog. */
  edition: string | undefined;
  page: PageText;
}

export interface ReadPageParams {
  html: string;
  /** Address of the page on the site, which is the `docId` of its results. */
  permalink: string;
  /** CSS selectors of what is not text: navigation, notes that open on demand, marks. */
  ignore: readonly string[];
}

interface Heading {
  level: number;
  title: string;
}

interface Collected {
  anchor: string;
  /** The headings above the text, the outermost first. */
  path: Heading[];
  text: string;
}

const BLOCK = new Set('p div section article li ul ol dl dt dd table tr td th thead tbody pre blockquote figure figcaption aside details summary br hr header footer text tspan title desc'.split(' '));

/**
 * The text of a page of any Docusaurus site, cut at its headings and at terms with an address of
 * their own (`<dt id>`). Undefined for what is not a page to be found: no content or content to be
 * ignored as a whole, no locale, or kept from search engines.
 */
export function readPage({html, permalink, ignore}: ReadPageParams): BuiltPage | undefined {
  const tree = parseHtml(html);
  const content = select('article', tree) ?? select('main', tree);
  const locale = readMeta(tree, 'docusaurus_locale');
  const selector = ignore.join(', ');
  const isIgnored = (element: Element): boolean => selector !== '' && matches(selector, element);
  const isHidden = /noindex/.test(readMeta(tree, 'robots') ?? '') || isIgnored(select('html', tree)!);
  if (!content || !locale || isHidden || isIgnored(content)) return undefined;
  const collected: Collected[] = [{anchor: '', path: [], text: ''}];
  collectSections(content, {collected, isIgnored});
  const title = findTitle(tree, content);
  const sections = collected.map(toSection);
  const told = sections.filter(({text, headings}, index) => index === 0 || text !== '' || headings.length > 0);
  return {locale, edition: readMeta(tree, 'docusaurus_version'), page: {docId: permalink, title, sections: told}};
}

function readMeta(tree: Nodes, name: string): string | undefined {
  const content = select(`meta[name="${name}"]`, tree)?.properties.content;
  return typeof content === 'string' ? content : undefined;
}

function findTitle(tree: Nodes, content: Element): string {
  const heading = select('h1', content) ?? select('title', tree);
  return heading ? normalizeText(toString(heading).replaceAll('\u200b', '')) : '';
}

function toSection({anchor, path, text}: Collected): SectionText {
  return {anchor, headings: path.map(({title}) => title), text: normalizeText(text)};
}

interface CollectParams {
  collected: Collected[];
  isIgnored: (element: Element) => boolean;
}

function collectSections(node: Nodes, params: CollectParams): void {
  const {collected, isIgnored} = params;
  if (node.type === 'text') collected.at(-1)!.text += node.value;
  if (node.type !== 'element' || isIgnored(node)) return;
  const level = toLevel(node);
  if (level === 1) return;
  if (level) return void collected.push(openSection(node, {level, ...params}));
  if (BLOCK.has(node.tagName)) collected.at(-1)!.text += ' ';
  for (const child of toTold(node)) collectSections(child, params);
  if (BLOCK.has(node.tagName)) collected.at(-1)!.text += ' ';
}

/** A picture that says in words what it shows says it twice. */
function toTold({tagName, properties, children}: Element): Element['children'] {
  const words = children.filter((child) => child.type === 'element' && (child.tagName === 'title' || child.tagName === 'desc'));
  return tagName === 'svg' && properties.role === 'img' && words.length > 0 ? words : children;
}

const TERM_LEVEL = 7;

/** The level of what opens a section, the title of the page being 1. */
function toLevel({tagName, properties}: Element): number | undefined {
  if (tagName === 'dt' && properties.id) return TERM_LEVEL;
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level ? Number(level) : undefined;
}

function openSection(heading: Element, {collected, isIgnored, level}: CollectParams & {level: number}): Collected {
  const words = {...heading, children: heading.children.filter((child) => child.type !== 'element' || !isIgnored(child))};
  const title = normalizeText(toString(words).replaceAll('\u200b', ''));
  const parents = collected.at(-1)!.path.filter((parent) => parent.level < level);
  return {anchor: String(heading.properties.id ?? ''), path: [...parents, {level, title}], text: ''};
}
