import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../support/browser';
import {runAxe} from '../support/runAxe';
import {serveBuild, type ServedBuild} from '../support/serveBuild';

let browser: Browser;
let site: ServedBuild;
let garden: ServedBuild;

beforeAll(async () => {
  [browser, site, garden] = await Promise.all([launchBrowser(), serveBuild(inject('siteDir')), serveBuild(inject('gardenDir'))]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
});

afterAll(async () => {
  await browser.close();
  await Promise.all([site.close(), garden.close()]);
});

async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const button = (page: Page) => page.locator('button[aria-pressed]');
const copies = (page: Page) => page.locator('[data-parallel-copy]');

async function press(page: Page): Promise<void> {
  await button(page).click();
  await copies(page).first().waitFor();
}

/** Scrolls so that a block is so many pixels below the top of the window. */
async function scrollTo(block: Locator, distance: number): Promise<void> {
  await block.evaluate((element, top) => window.scrollBy({top: element.getBoundingClientRect().top - top, behavior: 'instant'}), distance);
}

/** Blocks of a text with what stands beside or below each: where they are, and what they say. */
function listRows(page: Page) {
  return page.evaluate(() =>
    [...document.querySelectorAll('[data-parallel-rows] > :not([data-parallel-copy], [data-parallel-rows])')].map((own) => {
      const copy = own.nextElementSibling?.matches('[data-parallel-copy]') ? own.nextElementSibling : undefined;
      const [a, b] = [own.getBoundingClientRect(), copy?.getBoundingClientRect()];
      return {key: own.getAttribute('data-unit'), text: own.textContent, copy: copy?.textContent, lang: copy?.getAttribute('lang'), isBeside: b && b.left >= a.right && b.top < a.bottom && a.top < b.bottom, isBelow: b && b.top >= a.bottom - 1};
    }),
  );
}

describe.each([
  {name: 'Korean', pathname: '/kt-mts/', lang: 'en', label: '영어와 나란히 읽기', own: /[가-힣]/, other: /[a-z]/, width: 320, colorScheme: 'dark'},
  {name: 'English', pathname: '/en/kt-mts/', lang: 'ko', label: 'Read side by side with Korean', own: /[a-z]/, other: /[가-힣]/, width: 1280, colorScheme: 'light'},
] as const)('a page in $name', ({pathname, lang, label, own, other, width, colorScheme}) => {
  test('has every block of the other language beside its own, its terms explained, and again alone', async () => {
    const page = await open(site.url + pathname);
    expect(await button(page).innerText()).toBe(label);
    expect(await button(page).getAttribute('aria-pressed')).toBe('false');
    const before = await page.locator('main').innerHTML();
    await press(page);
    const rows = await listRows(page);
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.copy === undefined || row.lang !== lang || !(row.isBeside || row.isBelow))).toEqual([]);
    expect(rows.filter(({isBelow}) => isBelow).length).toBeLessThan(rows.length / 4);
    for (const row of rows.slice(0, 4)) expect([own.test(row.text), other.test(row.copy!)]).toEqual([true, true]);
    await copies(page).locator('label:has([popovertarget])').first().click();
    const explanation = copies(page).locator('[popover]').first();
    expect(await explanation.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await explanation.isVisible()).toBe(false);
    await button(page).click();
    await copies(page).first().waitFor({state: 'detached'});
    expect((await page.locator('main').innerHTML()).length).toBe(before.length);
  });

  test(`is accessible with both, ${width} px wide, and no id is there twice`, async () => {
    const page = await open(site.url + pathname, {viewport: {width, height: 800}, colorScheme});
    await press(page);
    expect(await runAxe(page)).toEqual([]);
    const {ids, overflow} = await page.evaluate(() => ({ids: [...document.querySelectorAll('[id]')].map(({id}) => id), overflow: document.documentElement.scrollWidth - innerWidth}));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(overflow).toBeLessThanOrEqual(0);
  });
});

test('entries of a glossary stand beside their own, whatever the alphabet', async () => {
  const page = await open(`${site.url}/glossary/`);
  await press(page);
  const entry = page.locator('dl > *:has(#megazone)').first();
  expect(await page.locator('dl > [data-parallel-copy]').count()).toBeGreaterThan(50);
  const names = await page.evaluate(() => [...document.querySelectorAll('dl > [data-parallel-copy]')].map((copy) => {
    const idOf = (element: Element) => (element.matches('[id]') ? element : element.querySelector('[id]'))?.id;
    return [idOf(copy.previousElementSibling!), idOf(copy)?.replace(/^parallel-/, '')];
  }));
  expect(await entry.count()).toBeLessThanOrEqual(1);
  expect(names.filter(([ours, theirs]) => ours !== theirs)).toEqual([]);
});

test('a reader who chose both has both on the next page, after a visit, and in the other language', async () => {
  const page = await open(`${site.url}/kt-mts/`);
  await press(page);
  await page.locator('header a[href="/timeline/"]').click();
  await page.waitForURL('**/timeline/');
  await copies(page).first().waitFor();
  await page.reload();
  await copies(page).first().waitFor();
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
  await page.locator('a.locale-link').click();
  await page.waitForURL('**/en/timeline/**');
  await copies(page).first().waitFor();
  expect(await copies(page).first().getAttribute('lang')).toBe('ko');
  await button(page).click();
  await page.goto(`${site.url}/kt-mts/`);
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => document.documentElement.dataset.hasHydrated)).toBe('false');
});

test('where nothing may be kept, both are shown all the same', async () => {
  const page = await open('about:blank');
  await page.addInitScript(() => {
    for (const storage of ['localStorage', 'sessionStorage']) Object.defineProperty(window, storage, {get: () => { throw new Error('denied'); }});
  });
  await page.goto(`${site.url}/kt-mts/`);
  await press(page);
  expect(await button(page).getAttribute('aria-pressed')).toBe('true');
});

test.each([1280, 390])('what is being read stays where it is when the other language comes and goes (%i px)', async (width) => {
  const page = await open(`${site.url}/kt-mts/`, {viewport: {width, height: 800}});
  const block = page.locator('main .markdown > [data-unit]:not([data-parallel-copy])').nth(8);
  const top = () => block.evaluate((element) => element.getBoundingClientRect().top);
  await scrollTo(block, 60);
  const before = await top();
  // Who is in the middle of a page uses the keyboard, or comes back to the button: the press itself is what moves the text.
  await button(page).evaluate((element: HTMLElement) => element.click());
  await copies(page).first().waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
  // Where there is no room, each block is below its own.
  if (width === 390) expect((await listRows(page)).filter(({isBelow}) => !isBelow)).toEqual([]);
  await button(page).evaluate((element: HTMLElement) => element.click());
  await copies(page).first().waitFor({state: 'detached'});
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
});

test('a page that is loaded again with both languages is where it was', async () => {
  const page = await open(`${site.url}/kt-mts/`);
  await press(page);
  const block = page.locator('main .markdown > [data-unit]:not([data-parallel-copy])').nth(9);
  const top = () => block.evaluate((element) => element.getBoundingClientRect().top);
  await scrollTo(block, 40);
  const before = await top();
  await page.reload();
  await copies(page).first().waitFor();
  await expect.poll(async () => Math.abs((await top()) - before)).toBeLessThan(3);
});

test('a page that cannot be loaded is told, and asked for again', async () => {
  const page = await open(`${site.url}/kt-mts/`);
  await page.route('**/en/kt-mts/', (route) => route.abort());
  await button(page).click();
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('영어 글을 불러오지 못했습니다. 한 번 더 눌러 보세요.');
  expect(await button(page).getAttribute('aria-pressed')).toBe('false');
  expect(await copies(page).count()).toBe(0);
  await page.unroute('**/en/kt-mts/');
  await press(page);
  expect(await page.getByRole('status').first().innerText()).toBe('');
});

test('a page that says the same in both languages, for it is not translated, is told', async () => {
  const page = await open(`${site.url}/kt-mts/`);
  const body = await (await fetch(`${site.url}/kt-mts/`)).text();
  await page.route('**/en/kt-mts/', (route) => route.fulfill({contentType: 'text/html', body}));
  await button(page).click();
  await expect.poll(() => page.getByRole('status').first().innerText()).toBe('이 쪽은 아직 영어로 옮기지 않았습니다.');
  expect(await copies(page).count()).toBe(0);
});

test('nothing of the other page runs, and its links lead where they did', async () => {
  const page = await open(`${site.url}/kt-mts/`);
  await page.route('**/en/kt-mts/', (route) =>
    route.fulfill({contentType: 'text/html', body: '<html lang="en"><main><div class="markdown"><h1>Title<script>window.ran = 1</script></h1><p onclick="window.ran = 2"><a href="../glossary/">there</a> <a href="#x">here</a><a href="http://">nowhere</a><img src="none.png" onerror="window.ran = 3" alt=""><b id="x">x</b></p><div><ul role="tablist"><li role="tab">One</li><li role="tab">Two</li></ul><div role="tabpanel">first</div><div role="tabpanel" hidden>second</div></div></div></main></html>'}),
  );
  await press(page);
  const paragraph = copies(page).locator('a[href]');
  expect(await paragraph.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([`${site.url}/en/glossary/`, '#parallel-x', 'http://']);
  await page.locator('p[data-parallel-copy]').click();
  expect(await page.locator('div[data-parallel-copy]').innerText()).toMatch(/One\s*first\s*Two\s*second/);
  await page.waitForTimeout(200);
  expect(await page.evaluate(() => (window as unknown as {ran?: number}).ran)).toBeUndefined();
});

describe('a switch of language', () => {
  const readingKey = (page: Page) =>
    page.evaluate(() => [...document.querySelectorAll('main [data-unit]')].filter((block) => block.getBoundingClientRect().top <= 97 && block.getBoundingClientRect().bottom > 96).at(-1)?.getAttribute('data-unit'));

  test.each([1, 6, 11])('keeps the place, there and back (block %i)', async (index) => {
    const page = await open(`${site.url}/kt-mts/`);
    await scrollTo(page.locator('main .markdown > [data-unit]').nth(index), 70);
    const key = await readingKey(page);
    expect(key).toBeDefined();
    for (const pathname of ['/en/kt-mts/', '/kt-mts/']) {
      await page.locator('a.locale-link').evaluate((link: HTMLElement) => link.click());
      await page.waitForURL((url) => url.pathname === pathname);
      expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#~${key}`);
      expect(await readingKey(page)).toBe(key);
    }
    // No script but that of the page itself was needed.
    expect(await page.evaluate(() => document.documentElement.dataset.hasHydrated)).toBe('false');
  });

  test('leaves links alone that lead elsewhere, or say where they lead', async () => {
    const page = await open(`${site.url}/kt-mts/`);
    await page.evaluate(() => {
      document.querySelector('main')!.insertAdjacentHTML('beforeend', '<p id="tried"><a lang="en" href="/giga-genie/">a</a><a hreflang="en" href="/en/kt-mts/#visit">b</a><a hreflang="en" href="https://far.example/">c</a></p>');
      document.querySelectorAll('#tried a').forEach((link) => link.addEventListener('click', (event) => event.preventDefault()));
      window.scrollTo({top: 2000, behavior: 'instant'});
    });
    const links = page.locator('#tried a');
    await links.evaluateAll((all) => all.forEach((link) => (link as HTMLElement).click()));
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(['/giga-genie/', '/en/kt-mts/#visit', 'https://far.example/']);
  });

  test('at the top of a page leads to the top', async () => {
    const page = await open(`${site.url}/kt-mts/`);
    await page.locator('a.locale-link').click();
    await page.waitForURL('**/en/kt-mts/');
    expect([new URL(page.url()).hash, await page.evaluate(() => scrollY)]).toEqual(['', 0]);
  });

  test('with the keyboard, in a new tab and from a copied link is the same', async () => {
    const page = await open(`${site.url}/kt-mts/`);
    const link = page.locator('a.locale-link');
    await link.focus();
    await scrollTo(page.locator('main .markdown > [data-unit]').nth(6), 70);
    const key = await readingKey(page);
    const hrefs = await link.evaluate((element: HTMLAnchorElement) => {
      element.addEventListener('click', (event) => event.preventDefault(), {once: true});
      return ['contextmenu', 'click'].map((type) => {
        element.hash = '';
        element.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true, ctrlKey: true}));
        return element.href;
      });
    });
    expect(new Set(hrefs).size).toBe(1);
    const tab = await open(hrefs[0]!);
    expect(await readingKey(tab)).toBe(key);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/en/kt-mts/**');
    expect(await readingKey(page)).toBe(key);
  });

  test('to a place that is not there, or is none, shows the page', async () => {
    const page = await open('about:blank');
    const errors: Error[] = [];
    page.on('pageerror', (error) => errors.push(error));
    for (const hash of ['#~none.p9', '#~%', '#~', '#~"]']) {
      await page.goto('about:blank');
      await page.goto(`${site.url}/kt-mts/${hash}`);
      expect({errors, y: await page.evaluate(() => scrollY)}).toEqual({errors: [], y: 0});
    }
  });
});

test('without scripts there is no button, and the other language is a link', async () => {
  const page = await open(`${site.url}/kt-mts/`, {javaScriptEnabled: false});
  expect(await button(page).isVisible()).toBe(false);
  await page.locator('a.locale-link').click();
  expect(new URL(page.url()).pathname).toBe('/en/kt-mts/');
});

describe('a site of the classic theme, without keys', () => {
  test('has both languages beside each other, block by block', async () => {
    const page = await open(`${garden.url}/sub/next/watering/`);
    await press(page);
    const rows = await listRows(page);
    expect(rows.map(({text, copy}) => [text.replace(/\u200b/g, ''), copy?.replace(/\u200b/g, '')])).toMatchInlineSnapshot(`
      [
        [
          "Watering",
          "물 주기",
        ],
        [
          "Early in the morning, at the roots.",
          "이른 아침에 뿌리에 준다.",
        ],
        [
          "Drip irrigation",
          "점적 관수",
        ],
        [
          "New in this version: useDripTimer opens the valve by itself.",
          "이번 판에 새로 들어온 useDripTimer가 밸브를 저절로 연다.",
        ],
        [
          "Labels like <img src=x onerror="document.body.dataset.ran='1'">",
          undefined,
        ],
        [
          "A label such as <img src=x onerror="document.body.dataset.ran='1'"> is text, and stays text in marjoram.",
          undefined,
        ],
      ]
    `);
  });

  test('keeps the place from one language to the other', async () => {
    const page = await open(`${garden.url}/sub/next/watering/`, {viewport: {width: 1280, height: 180}});
    const second = page.locator('.theme-doc-markdown > p').nth(1);
    await scrollTo(second, 80);
    await page.locator('.dropdown__menu a[lang="ko"]').first().evaluate((link: HTMLElement) => link.click());
    await page.waitForURL('**/sub/ko/next/watering**');
    expect(new URL(page.url()).hash).toBe('#~1.1');
    expect(await second.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(97);
  });
});
