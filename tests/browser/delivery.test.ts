import {mkdtemp, readFile, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type {Browser, BrowserContext, BrowserContextOptions, Page, Route} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {finishBuild} from '../../src/plugins/delivery/finish/finishBuild';
import {listFiles} from '../../src/plugins/delivery/reading/readBuild';
import {launchBrowser} from '../support/browser';
import {buildTinySite} from '../support/buildTinySite';
import {serveBuild} from '../support/serveBuild';
import type {ServedBuild} from '../support/serveBuild';

let dir: string;
let site: ServedBuild;
let browser: Browser;
let originalCss: string;
let context: BrowserContext;

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'tiny-browser-'));
  await buildTinySite({outDir: dir, baseUrl: '/sub/'});
  originalCss = await readStylesheet(dir);
  await finishBuild(dir, {family: 'Tiny Sans'});
  [site, browser] = await Promise.all([serveBuild(dir), launchBrowser()]);
});

afterAll(async () => {
  await Promise.all([browser?.close(), site?.close()]);
  await rm(dir, {recursive: true});
});

afterEach(() => context?.close());

async function readStylesheet(from: string): Promise<string> {
  const file = (await listFiles(from)).find((name) => name.startsWith('assets/css/'))!;
  return readFile(path.join(from, file), 'utf8');
}

interface Visit {
  page: Page;
  /** Scripts asked for, and what the page logged, until now. */
  scripts: string[];
  errors: string[];
}

interface VisitParams extends BrowserContextOptions {
  /** What becomes of each request for a script. */
  onScript?: (route: Route) => unknown;
  path?: string;
}

async function visit({onScript, path: pathname = '', ...options}: VisitParams = {}): Promise<Visit> {
  context = await browser.newContext(options);
  const page = await context.newPage();
  const scripts: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(String(error)));
  if (onScript) await page.route('**/*.js', onScript);
  await page.goto(`${site.url}/sub/${pathname}`, {waitUntil: 'networkidle'});
  return {page, scripts, errors};
}

/** Holds scripts back until `open` is called. */
function createGate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => (open = resolve));
  return {open, onScript: (route: Route) => opened.then(() => route.continue())};
}

const hydrated = (page: Page) => page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
const textOf = (page: Page, id: string) => page.locator(`#${id}`).textContent();

/** What every element of the page looks like; locales may have assets of their own. */
function readStyles(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
    return Array.from(document.querySelectorAll('html, body, body *'), (element, index) => {
      const style = getComputedStyle(element);
      const names = Array.from(style).filter((name) => !name.startsWith('--'));
      return names.map((name) => `${index} ${element.localName}.${element.className} ${name}: ${style.getPropertyValue(name).replace('/en/assets/', '/assets/')}`);
    }).flat();
  });
}

describe('a visit without intent', () => {
  it('asks for no script, however the reader looks around', async () => {
    const {page, scripts, errors} = await visit();
    await page.mouse.wheel(0, 400);
    await page.hover('#counter');
    await page.locator('#counter').focus();
    await page.click('summary');
    await page.click('[popovertarget]');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    await page.click('article a[href$=second]');
    await page.waitForURL('**/second/');
    expect(await page.locator('h1').textContent()).toBe('둘째 쪽');
    expect({scripts, errors}).toEqual({scripts: [], errors: []});
  });

  it('asks for no script when a finger scrolls across controls', async () => {
    const {page, scripts} = await visit({hasTouch: true, isMobile: true, viewport: {width: 320, height: 240}});
    await page.locator('#counter').scrollIntoViewIfNeeded();
    const {x, y} = (await page.locator('#counter').boundingBox())!;
    const client = await context.newCDPSession(page);
    const before = await page.evaluate(() => scrollY);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: {x: number; y: number}[]) =>
      client.send('Input.dispatchTouchEvent', {type, touchPoints});
    await touch('touchStart', [{x: x + 5, y: y + 5}]);
    for (const distance of [10, 30, 60, 90]) await touch('touchMove', [{x: x + 5, y: y + 5 - distance}]);
    await touch('touchEnd', []);
    await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(before);
    expect(scripts).toEqual([]);
  });

  it('shows what the browser can do by itself, and only that, without JavaScript', async () => {
    const {page} = await visit({javaScriptEnabled: false});
    await page.click('summary');
    expect(await page.getByText('접힌 글.').isVisible()).toBe(true);
    await page.click('[popovertarget]');
    expect(await page.getByText('풀이').isVisible()).toBe(true);
    expect(await page.getByText('스크립트 전용').isVisible()).toBe(false);
  });

  it('shows controls that need a script where there are scripts', async () => {
    const {page} = await visit();
    expect(await page.getByText('스크립트 전용').isVisible()).toBe(true);
  });
});

describe('a press before the code is there', () => {
  it('is done once the code is there, and the control says it is busy', async () => {
    const {open, onScript} = createGate();
    const {page, errors} = await visit({onScript});
    await page.click('#counter');
    expect(await page.getAttribute('#counter', 'aria-busy')).toBe('true');
    expect(await textOf(page, 'count')).toBe('0');
    open();
    await hydrated(page);
    await expect.poll(() => textOf(page, 'count')).toBe('1');
    expect(await page.getAttribute('#counter', 'aria-busy')).toBeNull();
    await page.click('#counter');
    await expect.poll(() => textOf(page, 'count')).toBe('2');
    expect(errors).toEqual([]);
  });

  it('gives way to a later one', async () => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.click('#counter');
    await page.click('#check');
    expect(await page.getAttribute('#counter', 'aria-busy')).toBeNull();
    expect(await page.isChecked('#check')).toBe(false);
    open();
    await expect.poll(() => textOf(page, 'checked')).toBe('true');
    expect(await page.isChecked('#check')).toBe(true);
    expect(await textOf(page, 'count')).toBe('0');
  });

  it('counts once when it came by a finger', async () => {
    const {page} = await visit({hasTouch: true});
    await page.tap('#counter');
    await expect.poll(() => textOf(page, 'count')).toBe('1');
  });

  it.each(['Enter', ' '])('counts once when it came by the key «%s»', async (key) => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.locator('#counter').focus();
    await page.keyboard.press(key);
    open();
    await expect.poll(() => textOf(page, 'count')).toBe('1');
  });

  it('reaches what is no button to the browser, by click and by key', async () => {
    const {page} = await visit();
    await page.click('#tab');
    await expect.poll(() => textOf(page, 'log')).toBe('click');
    await page.reload();
    await page.locator('#tab').focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => textOf(page, 'log')).toBe('Enter');
  });

  it('reaches a control that is disabled until it has its code', async () => {
    const {page} = await visit();
    const {x, y} = (await page.locator('#waiting').boundingBox())!;
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(() => textOf(page, 'log')).toBe('waiting');
  });

  it('switches the theme of Docusaurus itself', async () => {
    const {page} = await visit({colorScheme: 'light'});
    const before = await page.getAttribute('html', 'data-theme-choice');
    const {x, y} = (await page.locator('[class*=toggleButton]').first().boundingBox())!;
    await page.mouse.click(x + 5, y + 5);
    await expect.poll(() => page.getAttribute('html', 'data-theme-choice')).not.toBe(before);
  });

  it('leaves a click with a modifier key to the browser', async () => {
    const {page, scripts} = await visit();
    const opened = context.waitForEvent('page');
    await page.click('#enriched', {modifiers: ['ControlOrMeta']});
    await opened;
    expect(await page.getAttribute('#enriched', 'aria-busy')).toBeNull();
    expect(scripts).toEqual([]);
  });

  it('enriches a link', async () => {
    const {page} = await visit();
    await page.click('#enriched');
    await expect.poll(() => textOf(page, 'enrichment')).toBe('true');
    expect(page.url()).not.toContain('#plain');
  });
});

describe('shortcuts', () => {
  it.each([
    ['Control+k', 'Control+k'],
    ['/', '/'],
  ])('%s reaches the page that listens for it', async (shortcut, heard) => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.keyboard.press(shortcut);
    open();
    await expect.poll(() => textOf(page, 'pressed')).toBe(heard);
  });

  it('are letters like any other to who types, and other keys are no shortcut', async () => {
    const {page, scripts} = await visit();
    await page.keyboard.press('k');
    await page.keyboard.press('Control+j');
    expect(scripts).toEqual([]);
    await page.locator('#name').focus();
    await page.keyboard.press('/');
    await hydrated(page);
    await expect.poll(() => textOf(page, 'echo')).toBe('/');
    expect(await page.inputValue('#name')).toBe('/');
  });
});

describe('what was typed before the code was there', () => {
  it('is kept, and the code hears of it and of the focus', async () => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.click('#name');
    await page.keyboard.insertText('가나');
    await page.keyboard.type('ab');
    expect(await page.getAttribute('#name', 'aria-busy')).toBeNull();
    open();
    await expect.poll(() => textOf(page, 'echo')).toBe('가나ab');
    await expect.poll(() => textOf(page, 'open')).toBe('true');
    await page.keyboard.type('c');
    await expect.poll(() => textOf(page, 'echo')).toBe('가나abc');
    expect(await page.inputValue('#name')).toBe('가나abc');
  });

  it('does not make forget what was pressed', async () => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.click('#counter');
    await page.click('#name');
    await page.keyboard.type('a');
    open();
    await expect.poll(() => textOf(page, 'count')).toBe('1');
    await expect.poll(() => textOf(page, 'echo')).toBe('a');
  });

  it('goes for what was chosen too', async () => {
    const {open, onScript} = createGate();
    const {page} = await visit({onScript});
    await page.selectOption('#choice', 'two');
    open();
    await expect.poll(() => textOf(page, 'chosen')).toBe('two');
    expect(await page.inputValue('#choice')).toBe('two');
  });
});

describe('a script that fails', () => {
  /** Lets the first `failures` requests for the script fail. */
  function failOn(name: string, failures: number) {
    let failed = 0;
    return (route: Route) => (route.request().url().includes(name) && failed++ < failures ? route.abort() : route.continue());
  }

  it.each(['runtime~main', '/main', 'common'])('is asked for once more: %s', async (name) => {
    const {page} = await visit({onScript: failOn(name, 1)});
    await page.click('#counter');
    await expect.poll(() => textOf(page, 'count')).toBe('1');
  });

  it.each(['runtime~main', '/main', 'common'])('twice is logged, and the next press tries again: %s', async (name) => {
    const {page, errors} = await visit({onScript: failOn(name, 2)});
    await page.click('#counter');
    await expect.poll(() => page.getAttribute('#counter', 'aria-busy')).toBeNull();
    expect(errors.join()).toMatch(new RegExp(`Failed to load .*${name}.*, tried twice`));
    await page.click('#counter');
    await expect.poll(() => textOf(page, 'count')).toBe('1');
  });

  it('twice makes an enriched link a plain one', async () => {
    const {page} = await visit({onScript: (route) => route.abort()});
    await page.click('#enriched');
    await page.waitForURL('**#plain');
  });
});

describe('the finished site', () => {
  it('has the rules for what scripts make before it does what was asked', async () => {
    const {open, onScript} = createGate();
    const {page} = await visit();
    await page.route('**/scripted.*.css', onScript);
    await page.click('#counter');
    await hydrated(page);
    expect(await textOf(page, 'count')).toBe('0');
    await page.click('#counter');
    open();
    await page.locator('.made-by-script').waitFor();
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.made-by-script')!, '::after').content)).toBe('"✓ 쓴다"');
    expect(await textOf(page, 'count')).toBe('1');
  });

  it.each(['', 'second/', 'en/', 'en/second/', 'nowhere/'])('looks as it did with all the rules it was built with: /%s', async (pathname) => {
    const {page} = await visit({path: pathname});
    for (const theme of ['light', 'dark']) {
      await page.evaluate((value) => document.documentElement.setAttribute('data-theme', value), theme);
      const before = new Set(await readStyles(page));
      const original = await page.addStyleTag({content: originalCss});
      expect((await readStyles(page)).filter((style) => !before.has(style))).toEqual([]);
      await original.evaluate((element) => element.parentNode!.removeChild(element));
    }
  });

  it('shares stylesheet and font between pages and locales, and has all it asks for', async () => {
    const {page} = await visit();
    const asked: string[] = [];
    page.on('response', (response) => asked.push(`${response.status()} ${new URL(response.url()).pathname.replace(/\.[0-9a-f]{8}\./, '.*.')}`));
    for (const pathname of ['', 'second/', 'en/', 'en/second/']) await page.goto(`${site.url}/sub/${pathname}`, {waitUntil: 'networkidle'});
    expect([...new Set(asked)].filter((url) => !url.endsWith('/'))).toEqual([
      '200 /sub/assets/fonts/tiny-sans.*.woff2',
      '200 /sub/assets/css/site.*.css',
      '200 /sub/assets/images/dot-bf3f5af241d262c3a4a2cd12a8b01900.png',
    ]);
  });

  it('shows its text in the font, at more than one weight', async () => {
    const {page} = await visit();
    const widths = await page.evaluate(async () => {
      await document.fonts.ready;
      const context = document.createElement('canvas').getContext('2d')!;
      const measure = (font: string) => {
        context.font = font;
        return context.measureText('한글 본문 café').width;
      };
      return {ours: measure('400 100px Tiny Sans'), bold: measure('700 100px Tiny Sans'), other: measure('400 100px serif')};
    });
    expect(widths.ours).not.toBe(widths.other);
    expect(widths.bold).toBeGreaterThan(widths.ours);
  });

  it('navigates without a page load once it has its code', async () => {
    const {page, errors} = await visit();
    await page.click('#counter');
    await hydrated(page);
    await page.evaluate(() => Object.assign(window, {isSamePage: true}));
    await page.click('article a[href$=second]');
    await page.getByRole('heading', {name: '둘째 쪽', level: 1}).waitFor();
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
    expect(errors).toEqual([]);
  });
});
