import type {Browser, BrowserContextOptions, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../support/browser';
import {serveBuild, type ServedBuild} from '../support/serveBuild';

let browser: Browser;
let site: ServedBuild;

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuild(inject('siteDir'))]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(pathname: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  await page.goto(site.url + pathname);
  return page;
}

const pathname = (page: Page) => new URL(page.url()).pathname;

const LANGUAGES = [
  {prefix: '', edition: '제2판', first: '1.0판', earlier: '이전 판', menu: '차례', skip: '본문으로 건너뛰기', other: 'English', toggle: '밝은 화면과 어두운 화면 바꾸기', said: '말한 이', inferred: '추정'},
  {prefix: '/en', edition: 'Edition 2', first: 'Edition 1.0', earlier: 'earlier edition', menu: 'Contents', skip: 'Skip to main content', other: '한국어', toggle: 'Switch between light and dark', said: 'Said by', inferred: 'inferred'},
];

describe.each(LANGUAGES)('in “$menu”', (words) => {
  const kt = `${words.prefix}/kt-mts/`;

  test.each([true, false])('a term is explained on Enter or a click, and closed on Escape (scripts: %s)', async (javaScriptEnabled) => {
    const page = await open(kt, {javaScriptEnabled});
    const term = page.locator('button[popovertarget]').first();
    const explanation = page.locator('[popover]').first();
    expect(await explanation.isVisible()).toBe(false);
    await term.focus();
    await page.keyboard.press('Enter');
    expect(await explanation.isVisible()).toBe(true);
    expect(await explanation.locator('[lang]').count()).toBe(1);
    await page.keyboard.press('Escape');
    expect(await explanation.isVisible()).toBe(false);
    expect(await term.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.locator('label:has([popovertarget])').first().click();
    expect(await explanation.isVisible()).toBe(true);
  });

  test('a mark opens what the source says on Enter, and gives the focus back', async () => {
    const page = await open(kt);
    const mark = page.locator('[data-fact="P12.1 P12.3"] + sup a');
    await mark.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    const text = await dialog.innerText();
    expect(text).toContain('P12.1');
    expect(text).toContain('P12.3');
    expect(text).toContain(words.said);
    expect(text).toContain(words.inferred);
    expect(pathname(page)).toBe(kt);
    await page.keyboard.press('Escape');
    await dialog.waitFor({state: 'detached'});
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('without scripts a mark is a link to the statement in the source map', async () => {
    const page = await open(kt, {javaScriptEnabled: false});
    await page.locator('[data-fact="P12.1 P12.3"] + sup a').click();
    expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${words.prefix}/source-map/#P12.1`);
    expect(await page.locator('li:target').innerText()).toContain('P12.1');
  });

  test('the source map leads back to the statement', async () => {
    const page = await open(`${words.prefix}/source-map/`);
    await page.locator('[id="P12.3"] a').first().click();
    await page.waitForURL('**/kt-mts/#P12.3');
    expect(await page.locator('[id="P12.3"]').count()).toBe(1);
  });

  test.each([true, false])('the editions menu keeps the page and says which edition it is (scripts: %s)', async (javaScriptEnabled) => {
    const page = await open(kt, {javaScriptEnabled});
    await page.locator('summary', {hasText: words.edition}).click();
    await page.locator('details[open] a', {hasText: '1.0'}).click();
    await page.waitForURL('**/1.0/kt-mts/');
    expect(pathname(page)).toBe(`${words.prefix}/1.0/kt-mts/`);
    expect(await page.locator('summary', {hasText: words.first}).count()).toBe(1);
    const banner = page.locator('main aside').first();
    expect(await banner.innerText()).toContain(words.earlier);
    await banner.locator('a').click();
    await page.waitForURL(`${site.url}${kt}`);
  });

  test('the language link keeps the page, its edition and the dark scheme', async () => {
    const page = await open(`${words.prefix}/1.0/timeline/`, {colorScheme: 'light'});
    await page.getByRole('button', {name: words.toggle}).click();
    await page.waitForFunction(() => document.documentElement.dataset.theme === 'dark');
    await page.getByRole('link', {name: words.other}).first().click();
    await page.waitForURL((url) => url.pathname === (words.prefix ? '/1.0/timeline/' : '/en/1.0/timeline/'));
    expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
  });

  test('the first Tab reaches a link that skips to the text', async () => {
    const page = await open(kt);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe(words.skip);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement!.tagName)).toBe('MAIN');
  });

  test.each([true, false])('on a small screen the contents open under the navbar (scripts: %s)', async (javaScriptEnabled) => {
    const page = await open(kt, {javaScriptEnabled, viewport: {width: 320, height: 700}});
    await page.locator('summary', {hasText: words.menu}).click();
    const link = page.locator(`details[open] a[href="${words.prefix}/glossary/"]`);
    await link.click();
    await page.waitForURL(`**${words.prefix}/glossary/`);
  });

  test('an address that does not exist is answered in the language of its path', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const response = await page.goto(`${site.url}${words.prefix}/nowhere/`);
    expect(response!.status()).toBe(404);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(words.prefix ? 'en' : 'ko');
  });
});

test('without scripts the device’s dark scheme is followed and the toggle is not there', async () => {
  const page = await open('/kt-mts/', {javaScriptEnabled: false, colorScheme: 'dark'});
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 26)');
  expect(await page.locator('header [data-needs-script]').isVisible()).toBe(false);
});

test('printing shows the text without the furniture', async () => {
  const page = await open('/kt-mts/', {colorScheme: 'dark'});
  await page.emulateMedia({media: 'print'});
  const shown = (selector: string) => page.locator(selector).first().isVisible();
  expect(await shown('article h1')).toBe(true);
  expect(await shown('nav')).toBe(false);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
});

test.each(['/kt-mts/', '/overview/', '/numbers/'])('on %s no Korean word is broken at the end of a line', async (path) => {
  const page = await open(path, {viewport: {width: 360, height: 800}});
  const broken = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.querySelector('.markdown')!, NodeFilter.SHOW_TEXT);
    const words: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement!.closest('svg, [popover]')) continue;
      for (const {0: word, index} of node.textContent!.matchAll(/[가-힣]{2,}/g)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set([...range.getClientRects()].map(({top}) => Math.round(top)));
        if (lines.size > 1) words.push(word);
      }
    }
    return words;
  });
  expect(broken).toEqual([]);
});

test.each(['/kt-mts/', '/overview/', '/timeline/', '/people-and-organisations/'])(
  'on %s a line ends at a space, a hyphen or a dot between words, never before a particle, a bracket or a source number',
  async (path) => {
    const page = await open(path, {viewport: {width: 320, height: 800}});
    const torn = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('.markdown')!, NodeFilter.SHOW_TEXT);
      const places: string[] = [];
      let before: {block: Element | null; character: string; left: number; bottom: number} | undefined;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.parentElement!.closest('svg, pre, nav, [popover], .hash-link')) continue;
        const block = node.parentElement!.closest('p, li, td, th, dd, dt, h1, h2, h3, figcaption');
        for (const [index, character] of [...node.data].entries()) {
          const range = document.createRange();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const rect = [...range.getClientRects()].at(-1);
          if (/[ \n]/.test(character)) before = undefined;
          if (/[ \n\u2060]/.test(character) || !rect) continue;
          const isNewLine = before?.block === block && rect.top > before.bottom - 3 && rect.left < before.left;
          if (isNewLine && !/[-·/]/.test(before!.character)) places.push(`${before!.character}|${node.data.slice(index, index + 8)}`);
          before = {block, character, left: rect.left, bottom: rect.bottom};
        }
      }
      return places;
    });
    expect(torn).toEqual([]);
  },
);

test('what touches a term stays on its line', async () => {
  const page = await open('/kt-mts/', {viewport: {width: 360, height: 800}});
  const torn = await page.evaluate(() => {
    const isBeside = (label: Element, text: Text, offset: number) => {
      const range = document.createRange();
      range.setStart(text, offset);
      range.setEnd(text, offset + 1);
      const [letter, lines] = [range.getBoundingClientRect(), [...label.getClientRects()]];
      return lines.some(({top, bottom}) => letter.top < bottom && letter.bottom > top);
    };
    return [...document.querySelectorAll('label:has([popovertarget])')].filter((label) => {
      const next = label.nextSibling;
      return next instanceof Text && /^\S/.test(next.data) && !isBeside(label, next, 0);
    }).length;
  });
  expect(torn).toBe(0);
  expect(await page.locator('button[popovertarget]').count()).toBeGreaterThan(5);
});
