import {expect, test} from 'vitest';
import {parsePages} from '../../../../../src/plugins/pdf/book/parsePages';
import {mergeSidebars} from '../../../../../src/plugins/pdf/book/sidebar';
import type {SidebarItem} from '../../../../../src/plugins/pdf/book/sidebar';
import {DEFAULT_OPTIONS} from '../../../../../src/plugins/pdf/options';

const site = {dir: '', baseUrl: '/', siteUrl: '', pages: [], stylesheets: [], files: new Set<string>()};

const toPage = (route: string, sidebar: string) => ({
  file: `${route.slice(1)}/index.html`,
  route,
  locale: 'en',
  version: 'current',
  html: `<html><body><nav class="navbar">Menu</nav><div><aside><ul>${sidebar}</ul></aside><main><article><aside>Note</aside>${route}</article></main></div></body></html>`,
});

const parse = (sidebars: Readonly<Record<string, string>>) =>
  parsePages(Object.entries(sidebars).map(([route, sidebar]) => toPage(route, sidebar)), {site, options: DEFAULT_OPTIONS});

/** Labels with what is below them: `B(C D)`. */
const outline = (items: readonly SidebarItem[]): string => items.map(({label, items: inner}) => (inner.length > 0 ? `${label}(${outline(inner)})` : label)).join(' ');

test('a sidebar that every page shows is read once', () => {
  const item = (name: string, isCurrent: boolean) => `<li><a href="/${name}/"${isCurrent ? ' aria-current="page"' : ''}>${name}</a>`;
  const {sidebars} = parse({'/a': item('a', true) + item('b', false), '/b': item('a', false) + item('b', true)});
  expect(sidebars.map(outline)).toEqual(['a b']);
});

test('what is closed elsewhere is read where it is open, be it one page and linked to', () => {
  const closed = '<li><a href="/b/c/" aria-expanded="false">B</a>';
  const {sidebars} = parse({
    '/a': `<li><a href="/a/" aria-current="page">A</a>${closed}`,
    '/b/c': '<li><a href="/a/">A</a><li><a href="/b/c/" aria-expanded="true">B</a><ul><li><a href="/b/c/" aria-current="page">C</a></ul>',
  });
  expect(outline(mergeSidebars(sidebars))).toBe('A B(C)');
});

test('navigation is no part of a page, what stands beside its text is', () => {
  const {pages: [page]} = parse({'/a': '<li><a href="/a/" aria-current="page">A</a>'});
  expect(JSON.stringify(page!.root)).not.toMatch(/"value":"(?:Menu|A)"/);
  expect(JSON.stringify(page!.content)).toContain('"value":"Note"');
});
