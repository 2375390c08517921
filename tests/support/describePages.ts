import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, beforeEach, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from './browser';
import {listBuiltPages} from './builtPages';
import {runAxe} from './runAxe';
import {serveBuild, type ServedBuild} from './serveBuild';

const siteDir = inject('siteDir');

let browser: Browser;
let site: ServedBuild;
/** What becomes of a request whose page is left for the next one before it was answered. */
const LEFT = 'net::ERR_ABORTED';
/** One for all: to open a window takes longer than to look at most pages. */
let page: Page;
let complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuild(siteDir)]);
  page = await browser.newPage();
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('requestfailed', (request) => request.failure()?.errorText !== LEFT && complaints.push(`failed: ${request.url()}`));
});

beforeEach(() => {
  complaints = [];
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const open = (pathname: string) => page.goto(site.url + pathname, {waitUntil: 'load'});

/** Where there is little room other things can be wrong: what scrolls by itself, what is folded. */
const VIEWS = [
  {colorScheme: 'light', width: 1280, ground: 'rgb(250, 247, 240)'},
  {colorScheme: 'dark', width: 320, ground: 'rgb(21, 23, 26)'},
] as const;

/** What holds for every page of a locale, in all editions. A file of tests a locale: they run side by side. */
export function describePages(locale: 'ko' | 'en'): void {
  const pathnames = listBuiltPages(siteDir).filter((built) => built.locale === locale).map(({pathname}) => pathname);
  const notFound = locale === 'ko' ? '/404.html' : `/${locale}/404.html`;
  describe.each([...pathnames, notFound])('%s', (pathname) => {
    test.each(VIEWS)('is accessible in the $colorScheme scheme at $width px and complains of nothing', async ({colorScheme, width, ground}) => {
      await page.emulateMedia({colorScheme});
      await page.setViewportSize({width, height: 900});
      await open(pathname);
      const violations = await runAxe(page);
      const head = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        headings: document.querySelectorAll('h1').length,
        ground: getComputedStyle(document.body).backgroundColor,
      }));
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      expect(head).toEqual({
        lang: locale,
        headings: 1,
        ground,
      });
    });

    test('fits a screen 320 px wide, and one of 640 px at 200 %, without scrolling sideways', async () => {
      await page.setViewportSize({width: 320, height: 800});
      await open(pathname);
      const narrow = await sidewaysScroll();
      await page.setViewportSize({width: 640, height: 800});
      await page.addStyleTag({content: 'html {font-size: 200%}'});
      const zoomed = await sidewaysScroll();
      expect({narrow, zoomed}).toEqual({narrow: 0, zoomed: 0});
    });
  });
}

/** Pixels of the page that lie beyond its right edge. */
function sidewaysScroll(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
