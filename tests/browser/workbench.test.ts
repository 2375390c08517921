import type {Browser, Page} from 'playwright-core';
import {afterAll, beforeAll, describe, expect, onTestFinished, test} from 'vitest';
import {launchBrowser} from '../support/browser';
import {runAxe} from '../support/runAxe';
import {RunningWorkbench, serveWorkbench} from '../support/runWorkbench';
import {TranslationFolders} from '../support/translationFolders';

const KO = `---
title: 여행
---

# 길 {/* #way */}

첫째 단락에서 우리는 큰 길을 걷는다.

둘째 단락에서 우리는 배 3척을 탄다.

셋째 단락에서 우리는 <Term id="inn">여관</Term>에 든다.
`;

const EN = `---
title: Tour
---

# The way {/* #way */}

In the first paragraph we walk along a wide road.

In the second paragraph we take 3 boats.

In the third paragraph we stay at an <Term id="inn">inn</Term>.
`;

const GLOSSARY = '- id: boat\n  name: {ko: 배, en: river boat}\n- id: inn\n  name: {ko: 여관, en: inn}\n';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(() => browser.close());

/** Two pages of which one paragraph has changed and one is new. */
async function adopt(): Promise<TranslationFolders> {
  const folders = new TranslationFolders({'ko/tour.mdx': KO, 'en/tour.mdx': EN, 'ko/other.mdx': '다른 쪽이다.\n', 'en/other.mdx': 'Another page.\n', 'glossary.yml': GLOSSARY});
  expect((await folders.run('init', '--yes')).exitCode).toBe(0);
  folders.edit('ko/tour.mdx', (text) => text.replace('배 3척', '배 5척').replace('셋째', '둘째 반에서 우리는 배에 짐을 싣는다.\n\n셋째'));
  return folders;
}

interface Look {
  colorScheme: 'light' | 'dark';
  width: number;
}

/** The workbench in the browser. */
async function visit(url: string, {colorScheme, width}: Look = {colorScheme: 'light', width: 1280}): Promise<Page> {
  const page = await browser.newPage({colorScheme, viewport: {width, height: 800}});
  const errors: Error[] = [];
  page.on('pageerror', (error) => void errors.push(error));
  onTestFinished(async () => {
    await page.close();
    expect(errors).toEqual([]);
  });
  await page.goto(url);
  await page.getByRole('link', {name: 'tour.mdx'}).waitFor();
  return page;
}

async function open(look?: Look): Promise<{folders: TranslationFolders; page: Page}> {
  const folders = await adopt();
  return {folders, page: await visit(await serveWorkbench(folders, '--glossary', 'glossary.yml'), look)};
}

const field = (page: Page) => page.getByRole('textbox', {name: 'Translation'});
const message = (page: Page, text: string) => page.getByRole('status').filter({hasText: text}).waitFor();

const countDrafts = (page: Page) => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')).length);

async function openFirst(page: Page): Promise<void> {
  await page.keyboard.press('n');
  await field(page).waitFor();
}

test('one change is carried through by keys alone', async () => {
  const {folders, page} = await open();
  await openFirst(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  const changes = page.locator('section').filter({hasText: 'What changed in the source'});
  expect([await changes.locator('del').allInnerTexts(), await changes.locator('ins').allInnerTexts()]).toEqual([[expect.stringContaining('3')], [expect.stringContaining('5')]]);
  expect(await field(page).inputValue()).toBe('In the second paragraph we take 3 boats.');

  await page.getByText('Unexpected 3, expected 5').waitFor();
  await page.keyboard.press('Control+a');
  await page.keyboard.type('In the second paragraph we take 5 ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('s.');
  expect(await field(page).inputValue()).toBe('In the second paragraph we take 5 river boats.');
  await page.getByText('Nothing found.').waitFor();
  await page.keyboard.press('Control+z');
  expect(await field(page).inputValue()).not.toContain('boats.');
  await page.keyboard.press('Control+Shift+z');

  await page.keyboard.press('Control+Enter');
  await message(page, 'Saved. It is up to date now.');
  expect(folders.read('en/tour.mdx')).toBe(EN.replace('3 boats', '5 river boats'));
  expect((await folders.states())['tour.mdx#way.p2']).toBe('up-to-date');

  expect(await countDrafts(page)).toBe(0);
  // The next in hand is the one that is new.
  await page.waitForFunction(() => location.hash.includes('way.p3'));
  expect(await field(page).inputValue()).toBe('');
  await page.keyboard.type('At two and a half we load the ');
  await page.keyboard.press('Alt+1');
  await page.keyboard.type('.');
  await page.keyboard.press('Control+Enter');
  await message(page, 'Everything is up to date.');
  expect(folders.read('en/tour.mdx')).toBe(EN.replace('3 boats', '5 river boats').replace('In the third', 'At two and a half we load the river boat.\n\nIn the third'));
  expect(new Set(Object.values(await folders.states()))).toEqual(new Set(['up-to-date']));

  await page.keyboard.press('Control+k');
  await page.keyboard.type('other');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', {name: 'other.mdx', level: 2}).waitFor();
  await page.goBack();
  await page.getByRole('heading', {name: 'tour.mdx', level: 2}).waitFor();
});

test('what holds as it stands is confirmed, and nothing is written; what was passed over comes again', async () => {
  const {folders, page} = await open();
  await openFirst(page);
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.waitForFunction(() => location.hash.includes('way.p3'));
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.waitForFunction(() => location.hash.includes('way.p2'));
  await page.keyboard.press('Control+Shift+Enter');
  await message(page, 'Confirmed as it stands.');
  await page.waitForFunction(() => location.hash.includes('way.p3'));
  expect(folders.read('en/tour.mdx')).toBe(EN);
  expect((await folders.states())['tour.mdx#way.p2']).toBe('up-to-date');
});

test('what was typed outlives the process', async () => {
  const folders = await adopt();
  const bench = await RunningWorkbench.start(folders);
  const page = await visit(bench.url);
  await openFirst(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' And five more.');
  expect(await countDrafts(page)).toBe(1);
  await bench.kill();
  await page.keyboard.press('Control+s');
  await page.getByText('The workbench does not answer.').first().waitFor();

  await RunningWorkbench.start(folders, '--port', new URL(bench.url).port);
  await page.getByRole('button', {name: 'Reload'}).click();
  await page.getByText('What you typed before is back.').waitFor();
  expect(await field(page).inputValue()).toBe('In the second paragraph we take 3 boats. And five more.');
  expect(folders.read('en/tour.mdx')).toBe(EN);
  await page.keyboard.press('Control+s');
  await message(page, 'Saved. It is up to date now.');
  expect(folders.read('en/tour.mdx')).toBe(EN.replace('3 boats.', '3 boats. And five more.'));
  await page.reload();
  await field(page).waitFor();
  expect(await page.getByText('What you typed before is back.').count()).toBe(0);
});

test('a translation that changed meanwhile is shown, and the choice is the translator’s', async () => {
  const {folders, page} = await open();
  await openFirst(page);
  await page.keyboard.press('Control+a');
  await page.keyboard.type('Mine, 5 boats.');
  folders.edit('en/tour.mdx', (text) => text.replace('we take 3 boats', 'we took 3 boats'));
  await page.keyboard.press('Control+s');
  await page.getByText('nothing was saved').first().waitFor();
  expect(folders.read('en/tour.mdx')).toBe(EN.replace('we take', 'we took'));
  expect(await field(page).inputValue()).toBe('Mine, 5 boats.');
  expect(await page.getByText('What is in the file now').count()).toBe(1);
  await page.getByRole('button', {name: 'Go on with mine'}).click();
  await field(page).focus();
  await page.keyboard.press('Control+s');
  await message(page, 'Saved. It is up to date now.');
  expect(folders.read('en/tour.mdx')).toBe(EN.replace('In the second paragraph we take 3 boats.', 'Mine, 5 boats.'));
});

test('nothing that is typed runs', async () => {
  const {folders, page} = await open();
  await openFirst(page);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' <img src="x" onError="window.ran = true"/> {(window.ran = true)} [go](javascript:window.ran=true)');
  await page.getByText('cannot be saved').waitFor();
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  expect(await page.locator('main img, main a').count()).toBe(0);
  await page.keyboard.press('Control+s');
  await page.getByText('cannot be saved').nth(1).waitFor();
  expect(folders.read('en/tour.mdx')).toBe(EN);
});

describe('letters alone', () => {
  test('are no commands in a field, nor for somebody who does not want them', async () => {
    const {page} = await open();
    await openFirst(page);
    await page.keyboard.type('n?');
    expect(await field(page).inputValue()).toContain('n?');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByRole('checkbox').uncheck();
    await page.getByRole('dialog').getByRole('button', {name: 'Close'}).click();
    await page.keyboard.press('?');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+/');
    expect(await page.getByRole('dialog').count()).toBe(1);
  });
});

describe.each([{colorScheme: 'light', width: 1280}, {colorScheme: 'dark', width: 320}] as const)('$colorScheme, $width px', (look) => {
  test('everybody can use it, and nothing is wider than the screen', async () => {
    const {page} = await open(look);
    expect(await runAxe(page)).toEqual([]);
    await openFirst(page);
    await page.getByText('Unexpected 3, expected 5').waitFor();
    await page.keyboard.press('Control+a');
    await page.keyboard.type('We have <Term id="inn">inn</Term>, **5** `boats` {x} [map](./map.mdx).');
    await page.getByText('cannot be saved').waitFor();
    expect(await runAxe(page)).toEqual([]);
    expect(await page.evaluate(() => document.scrollingElement!.scrollWidth)).toBeLessThanOrEqual(look.width);
    await page.keyboard.press('Control+/');
    await page.getByRole('dialog').waitFor();
    expect(await runAxe(page)).toEqual([]);
  });
});
