import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import type {AllContent} from '@docusaurus/types';
import {docsVersions} from './docsVersions';

/** A page offered on the search page. */
export interface ListedPage {
  title: string;
  permalink: string;
}

/** What is needed of the content of two plugins that a site need not have. */
interface BlogContent {
  blogPosts: {metadata: ListedPage & {unlisted: boolean}}[];
}

type PagesContent = ({type: 'jsx'} | (Partial<ListedPage> & {type: 'mdx'; permalink: string; unlisted: boolean}))[];

/** A list of more is not read, and weighs more than a page may. */
const MOST_PAGES = 500;

/** The pages of the last edition in the order of their sidebars, and those of the other plugins; of a large site the upper levels. */
export function listPages(allContent: AllContent): ListedPage[] {
  const docs = docsVersions(allContent).filter(({isLast}) => isLast).flatMap(listDocs);
  return keepUpperLevels([...docs, ...listPosts(allContent), ...listStandalone(allContent)]);
}

type SidebarItem = LoadedVersion['sidebars'][string][number];

function listDocs({docs, sidebars}: LoadedVersion): ListedPage[] {
  const order = Object.values(sidebars).flatMap((items) => items.flatMap(toDocIds));
  // A page in two sidebars stands where it is met first.
  const placeOf = new Map(order.map((id, index) => [id, index] as const).reverse());
  return docs
    .filter(({unlisted, draft}) => !unlisted && !draft)
    .map(({id, title, permalink}) => ({place: placeOf.get(id) ?? order.length, page: {title, permalink}}))
    .sort((a, b) => a.place - b.place || compare(a.page.permalink, b.page.permalink))
    .map(({page}) => page);
}

function toDocIds(item: SidebarItem): string[] {
  if (item.type === 'doc') return [item.id];
  if (item.type !== 'category') return [];
  return [...(item.link?.type === 'doc' ? [item.link.id] : []), ...item.items.flatMap(toDocIds)];
}

function listPosts(allContent: AllContent): ListedPage[] {
  const blogs = instancesOf<BlogContent>(allContent, 'docusaurus-plugin-content-blog');
  const posts = blogs.flatMap(({blogPosts}) => blogPosts.map(({metadata}) => metadata));
  return posts.filter(({unlisted}) => !unlisted).map(({title, permalink}) => ({title, permalink}));
}

function listStandalone(allContent: AllContent): ListedPage[] {
  const pages = instancesOf<PagesContent>(allContent, 'docusaurus-plugin-content-pages').flat();
  return pages.flatMap((page) => (page.type === 'mdx' && page.title && !page.unlisted ? [{title: page.title, permalink: page.permalink}] : []));
}

function instancesOf<Content>(allContent: AllContent, plugin: string): Content[] {
  const instances = allContent[plugin] ?? {};
  return Object.keys(instances).sort().map((id) => instances[id] as Content).filter(Boolean);
}

function keepUpperLevels(pages: ListedPage[]): ListedPage[] {
  if (pages.length <= MOST_PAGES) return pages;
  const depthOf = ({permalink}: ListedPage): number => permalink.split('/').filter(Boolean).length;
  const depths = pages.map(depthOf).sort((a, b) => a - b);
  return pages.filter((page) => depthOf(page) < depths[MOST_PAGES]!);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
