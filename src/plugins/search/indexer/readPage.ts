import type {Element, Nodes} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {matches, select} from 'hast-util-select';
import {toString} from 'hast-util-to-string';

import {normalizeText} from '../analysis/run';
import type {PageText, SectionText} from '../format/pageTexts';

/** A page of a built site. */
export interface BuiltPage {
  locale: string;
  edition: string;
  page: PageText;
}

export interface ReadPageParams {
  html: string;
  /** Address of the page on the site, which is the `docId` of its results. */
  permalink: string;
  /** CSS selectors of what is not text: navigation, notes that open on demand, marks. */
  ignore: readonly string[];
}

interface Collected extends SectionText {
  level: number;
}

const BLOCK = new Set('p div section article li ul ol dl dt dd table tr td th thead tbody pre blockquote figure figcaption aside details summary br hr header footer text tspan title desc'.split(' '));

/**
 * The text of a page of any Docusaurus site, cut at its headings. Undefined for what is not a page
 * to be found: no content, no locale, or kept from search engines.
 */
export function readPage({html, permalink, ignore}: ReadPageParams): BuiltPage | undefined {
  const tree = fromHtml(html);
  const content = select('article', tree) ?? select('main', tree);
  const locale = readMeta(tree, 'docusaurus_locale');
  if (!content || !locale || /noindex/.test(readMeta(tree, 'robots') ?? '')) return undefined;
  const selector = ignore.join(', ');
  const collected: Collected[] = [{level: 1, anchor: '', headings: [], text: ''}];
  collectSections(content, {collected, isIgnored: (element) => selector !== '' && matches(selector, element)});
  const title = findTitle(tree, content);
  const sections = collected.map(({level: _, ...section}) => ({...section, text: normalizeText(section.text)}));
  const told = sections.filter(({text, headings}, index) => index === 0 || text !== '' || headings.length > 0);
  return {locale, edition: readMeta(tree, 'docusaurus_version') ?? 'current', page: {docId: permalink, title, sections: told}};
}

function readMeta(tree: Nodes, name: string): string | undefined {
  const content = select(`meta[name="${name}"]`, tree)?.properties.content;
  return typeof content === 'string' ? content : undefined;
}

function findTitle(tree: Nodes, content: Element): string {
  const heading = select('h1', content) ?? select('title', tree);
  return heading ? normalizeText(toString(heading).replaceAll('\u200b', '')) : '';
}

interface CollectParams {
  collected: Collected[];
  isIgnored: (element: Element) => boolean;
}

function collectSections(node: Nodes, params: CollectParams): void {
  const {collected, isIgnored} = params;
  if (node.type === 'text') collected.at(-1)!.text += node.value;
  if (node.type !== 'element' || isIgnored(node)) return;
  const level = /^h([1-6])$/.exec(node.tagName)?.[1];
  if (level === '1') return;
  if (level) return void collected.push(openSection(node, {level: Number(level), ...params}));
  if (BLOCK.has(node.tagName)) collected.at(-1)!.text += ' ';
  for (const child of node.children) collectSections(child, params);
  if (BLOCK.has(node.tagName)) collected.at(-1)!.text += ' ';
}

function openSection(heading: Element, {collected, isIgnored, level}: CollectParams & {level: number}): Collected {
  const words = {...heading, children: heading.children.filter((child) => child.type !== 'element' || !isIgnored(child))};
  const title = normalizeText(toString(words).replaceAll('\u200b', ''));
  const last = collected.at(-1)!;
  // The path of the section before, down to this level: an h3 after an h3 replaces it.
  const parents = last.headings.slice(0, Math.max(0, last.headings.length - Math.max(0, last.level - level + 1)));
  return {level, anchor: String(heading.properties.id ?? ''), headings: [...parents, title], text: ''};
}
