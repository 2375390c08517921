import type {LoadedVersion} from '@docusaurus/plugin-content-docs';
import {collectSidebarDocIds} from '@docusaurus/plugin-content-docs/lib/sidebars/utils.js';

type Doc = LoadedVersion['docs'][number];

/** The pages of an edition in the order of its sidebars; those in none come last, by their ids. */
export function sortAsRead({docs, sidebars}: Pick<LoadedVersion, 'docs' | 'sidebars'>): Doc[] {
  const order = Object.values(sidebars).flatMap(collectSidebarDocIds);
  const place = ({id}: Doc): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...docs].sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : 1));
}
