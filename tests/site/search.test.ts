import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, inject, test} from 'vitest';
import {createEngine, type SearchAnswer} from '../../src/plugins/search/engine';
import {launchBrowser} from '../support/browser';
import {serveBuild, type ServedBuild} from '../support/serveBuild';

/** A site with Docusaurus' own theme, English first, a version to come, a blog. */
const dir = inject('gardenDir');

async function search(index: string, query: string): Promise<SearchAnswer> {
  const fetchShard = async (file: string) => Uint8Array.from(readFileSync(path.join(dir, index, file)));
  return createEngine({fetchShard}).search(query);
}

const addressesOf = ({results}: SearchAnswer) => results.map(({docId, anchor}) => (anchor ? `${docId}#${anchor}` : docId));

describe('the index', () => {
  test.each([
    ['search-index/current', 'useDripTimer', '/sub/next/watering/#drip'],
    ['search-index/1.0', 'useDripTimer', undefined],
    ['search-index/1.0', 'evenings', '/sub/watering/'],
    ['ko/search-index/current', '점적관수', '/sub/ko/next/watering/#drip'],
    ['ko/search-index/1.0', '물뿌리개', '/sub/ko/watering/'],
    ['ko/search-index/current', 'ㄱㅈㅊㄱ', '/sub/ko/next/pruning/'],
    // A post is in no version of the docs: it goes with the one that is read, once, without the lists of posts.
    ['search-index/1.0', 'tomatoes', '/sub/blog/2024/05/01/frost/'],
    ['search-index/current', 'tomatoes', undefined],
    // Asked to be left out; and what the theme adds around a text.
    ['search-index/current', 'wheelbarrow', undefined],
    ['search-index/current', 'page', undefined],
  ])('of %s finds “%s” at %s', async (index, query, address) => {
    expect(addressesOf(await search(index, query))[0]).toBe(address);
  });
});

describe('in a browser', () => {
  let browser: Browser;
  let site: ServedBuild;

  beforeAll(async () => {
    [browser, site] = await Promise.all([launchBrowser(), serveBuild(dir)]);
  });

  afterAll(async () => {
    await Promise.all([browser?.close(), site?.close()]);
  });

  async function open(pathname: string): Promise<{page: Page; complaints: string[]}> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${site.url}/sub/${pathname}`, {waitUntil: 'networkidle'});
    return {page, complaints};
  }

  test('the box in the navbar of Docusaurus searches the version of the page, in a worker', async () => {
    const {page, complaints} = await open('next/watering/');
    const started = page.waitForEvent('worker');
    await page.getByRole('link', {name: 'Search'}).click();
    await page.getByRole('combobox').fill('useDripTimer');
    await started;
    const first = page.getByRole('option').first();
    await expect.poll(() => first.getAttribute('href')).toBe('/sub/next/watering/#drip');
    expect(await page.locator('[role=group] [role=option]').first().getAttribute('hreflang')).toBe('ko');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/next/watering/#drip');
    expect(complaints).toEqual([]);
  });

  test('markup in a heading, a text or a query is text', async () => {
    const {page, complaints} = await open('next/watering/');
    await page.getByRole('link', {name: 'Search'}).click();
    await page.getByRole('combobox').fill(`<img src=x onerror="document.body.dataset.ran='1'"> marjoram`);
    const first = page.getByRole('option').first();
    await expect.poll(() => first.innerText()).toContain(`Labels like <img src=x onerror="document.body.dataset.ran='1'">`);
    await expect.poll(() => page.locator('dialog mark', {hasText: 'marjoram'}).count()).toBe(1);
    expect(await page.locator('dialog img').count()).toBe(0);
    expect(await page.evaluate(() => document.body.dataset.ran)).toBeUndefined();
    expect(complaints).toEqual([]);
  });

  test('the page answers in Korean without a word of the site about the search', async () => {
    const {page, complaints} = await open('ko/search/?q=useDripTimer&edition=current');
    await page.getByRole('heading', {name: '검색 결과'}).waitFor();
    expect(await page.locator('main mark').first().textContent()).toBe('useDripTimer');
    expect(await page.locator('main section a').first().getAttribute('href')).toBe('/sub/ko/next/watering/#drip');
    expect(complaints).toEqual([]);
  });

  test('the page lists the pages of the version that is read', async () => {
    const {page} = await open('search/');
    const listed = await page.locator('main ul a').allTextContents();
    expect(listed).toEqual(['A small garden', 'Watering', 'The last frost']);
  });
});
