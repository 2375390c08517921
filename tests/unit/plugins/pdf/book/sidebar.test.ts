import {fromHtml} from 'hast-util-from-html';
import {expect, test} from 'vitest';
import {mergeSidebars, parseSidebar} from '../../../../../src/plugins/pdf/book/sidebar';

const page = (markup: string) => fromHtml(`<header><ul><li><a aria-current="page" href="/x/">Menu</a></ul></header>${markup}`);

const closed = page('<nav><ul><li><a href="/a/" aria-current="page">A</a><li><a href="/b/">B</a></ul></nav>');
const open = page('<nav><ul><li><a href="/a/">A</a><li><a href="/b/" aria-current="page">B</a><ul><li><a href="/b/c/">C</a></ul></ul></nav>');

test('the list with the current page is read, the menu is not', () => {
  expect(parseSidebar(closed)).toEqual([
    {label: 'A', href: '/a/', isClosed: false, items: []},
    {label: 'B', href: '/b/', isClosed: false, items: []},
  ]);
});

test('what one page keeps closed another shows', () => {
  expect(mergeSidebars([parseSidebar(closed), [], parseSidebar(open)])).toEqual([
    {label: 'A', href: '/a/', isClosed: false, items: []},
    {label: 'B', href: '/b/', isClosed: false, items: [{label: 'C', href: '/b/c/', isClosed: false, items: []}]},
  ]);
});

test('a category without a page of its own is known by its label', () => {
  const sidebar = parseSidebar(page('<ul><li><span>Part</span><ul><li><a href="/a/" aria-current="page">A</a></ul></ul>'));
  expect(sidebar).toEqual([{label: 'Part', href: undefined, isClosed: false, items: [{label: 'A', href: '/a/', isClosed: false, items: []}]}]);
});
