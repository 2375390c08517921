import type {Browser, BrowserContextOptions, Locator, Page} from 'playwright-core';
import {afterAll, afterEach, beforeAll, describe, expect, inject, test} from 'vitest';
import {launchBrowser} from '../support/browser';
import {composeText} from '../support/composeText';
import {runAxe} from '../support/runAxe';
import {serveBuild, type ServedBuild} from '../support/serveBuild';

let browser: Browser;
let site: ServedBuild;
let complaints: string[] = [];

beforeAll(async () => {
  [browser, site] = await Promise.all([launchBrowser(), serveBuild(inject('siteDir'))]);
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const heard = complaints;
  complaints = [];
  expect(heard).toEqual([]);
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(pathname: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1280, height: 900}, ...options});
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(site.url + pathname);
  return page;
}

/** Opens the dialog before any script is there. */
async function openBox(pathname: string, shortcut = 'Control+k'): Promise<Page> {
  const page = await open(pathname);
  await page.keyboard.press(shortcut);
  await box(page).waitFor();
  return page;
}

const box = (page: Page): Locator => page.getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('option');
const status = (page: Page): Locator => page.locator('[role=status]').last();
const isFocused = (locator: Locator): Promise<boolean> => locator.evaluate((element) => element === document.activeElement);
const addressOf = (page: Page): string => page.url().slice(site.url.length);

/** Waits until the marked option is what was looked for. */
async function expectFirst(page: Page, address: string): Promise<void> {
  const active = page.locator('[role=option][aria-selected=true]');
  await expect.poll(() => active.getAttribute('href', {timeout: 500}).catch(() => null), {timeout: 10_000}).toBe(address);
}

const LANGUAGES = [
  {
    language: '한국어',
    prefix: '',
    other: 'en',
    words: {open: '검색', close: '닫기', settings: '설정', singleKey: '/ 키만 눌러 검색 열기', keep: '최근 검색을 이 기기에 남기기', clear: '최근 검색 지우기', recent: '최근 검색', retry: '다시 하기', reload: '새로 고침', reason: '찾은 방식: 초성 (ㅁㅌㅌㄹ → 메타트론)', more: '모든 결과', none: '맞는 쪽이 없습니다', submit: '찾기', terms: '용어집', pages: '모든 쪽'},
    capabilities: [
      ['a name with a particle', '마이크로소프트와의', '/skt-microsoft/#photo'],
      ['a compound without its space', '스마트팩토리', '/glossary/#smart-factory'],
      ['first consonants', 'ㅁㅌㅌㄹ', '/metatron-on-azure/#two-names'],
      ['Latin letters on Korean keys', 'apxkxmfhs', '/metatron-on-azure/#two-names'],
      ['a jamo typo', '메타트른', '/metatron-on-azure/#two-names'],
      ['a half-typed syllable', '메탙', '/metatron-on-azure/#two-names'],
      ['an English name', 'Park Jung-ho', '/people-and-organisations/#park-jung-ho'],
      ['an English plural', 'visitors', '/people-and-organisations/#visitors-countries'],
      ['a number with its counter', '300편', '/uplus-ar-vr/#titles'],
      ['a number without its comma', '5300', '/uplus-ar-vr/#titles'],
      ['a part of a compound', '빌딩', '/people-and-organisations/#gwanghwamun-building'],
    ],
  },
  {
    language: 'English',
    prefix: '/en',
    other: 'ko',
    words: {open: 'Search', close: 'Close', settings: 'Settings', singleKey: 'Open the search with the / key alone', keep: 'Keep recent searches on this device', clear: 'Clear recent searches', recent: 'Recent searches', retry: 'Try again', reload: 'Reload', reason: 'Found by: initial consonants (ㅁㅌㅌㄹ → 메타트론)', more: 'All results', none: 'No page matches', submit: 'Search', terms: 'Glossary', pages: 'All pages'},
    capabilities: [
      ['a Korean name with a particle', '마이크로소프트와의', '/en/skt-microsoft/#photo'],
      ['a compound without its space', 'smartfactory', '/en/glossary/#smart-factory'],
      ['first consonants', 'ㅁㅌㅌㄹ', '/en/glossary/#metatron'],
      ['Hangul on Latin keys', 'ㅡㄷㅅㅁㅅ개ㅜ', '/en/metatron-on-azure/#two-names'],
      ['a typo', 'metatrn', '/en/metatron-on-azure/#two-names'],
      ['a half-typed syllable', '메탙', '/en/glossary/#metatron'],
      ['a half-typed word', 'metatr', '/en/metatron-on-azure/#two-names'],
      ['a Korean name', '박정호', '/en/people-and-organisations/#park-jung-ho'],
      ['another form of a word', 'visiting', '/en/kt-mts/#visit'],
      ['a number in words', '100 million', '/en/kt-mts/#who-is-mts'],
      ['a number without its comma', '5300', '/en/uplus-ar-vr/#titles'],
    ],
  },
] as const;

describe.each(LANGUAGES)('in $language', ({prefix, other, words, capabilities}) => {
  const kt = `${prefix}/kt-mts/`;

  test('every capability answers what is typed, while its last syllable is still composed', async () => {
    const page = await openBox(kt);
    for (const [, typed, address] of capabilities) {
      await box(page).fill('');
      await composeText(page, typed, {leavesOpen: true});
      expect(await box(page).inputValue()).toBe(typed);
      await expectFirst(page, address);
      // Ends the composition, which a blur would do too.
      await page.keyboard.insertText('');
    }
  });

  test('a result says why it matched and where it is, and the other language is marked as such', async () => {
    const page = await openBox(kt);
    await composeText(page, 'ㅁㅌㅌㄹ');
    await expectFirst(page, capabilities[2][2]);
    expect(await options(page).first().innerText()).toContain(words.reason);
    await box(page).fill('rain');
    await expectFirst(page, `${prefix}/lg-uplus-rain/#who-is-rain`);
    const elsewhere = page.locator('[role=group] [role=option]');
    await elsewhere.first().waitFor();
    expect(await elsewhere.first().getAttribute('hreflang')).toBe(other);
    expect(await elsewhere.first().locator(':scope > [lang]').count()).toBeGreaterThan(1);
    expect(await page.getByRole('group', {name: other === 'ko' ? '한국어' : 'English', exact: true}).count()).toBeGreaterThan(0);
    expect(await page.locator('mark').first().innerText()).toMatch(/rain|레인/i);
    await expect.poll(() => status(page).innerText()).toMatch(/\d/);
  });

  test('the keyboard alone chooses, edits, goes and comes back', async () => {
    const page = await openBox(kt);
    await page.keyboard.type('metatron');
    await expectFirst(page, `${prefix}/metatron-on-azure/#two-names`);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => options(page).nth(1).getAttribute('aria-selected')).toBe('true');
    expect(await box(page).getAttribute('aria-activedescendant')).toBe(await options(page).nth(1).getAttribute('id'));
    await page.keyboard.press('Home');
    await page.keyboard.type('x');
    expect(await box(page).inputValue()).toBe('xmetatron');
    await page.keyboard.press('Backspace');
    // Enter before the answer waits for it.
    await page.keyboard.press('Enter');
    await page.waitForURL(`**${prefix}/metatron-on-azure/#two-names`);
    await box(page).waitFor({state: 'detached'});
    await expect.poll(() => page.evaluate(() => document.activeElement!.id)).toBe('two-names');
    await page.goBack();
    await page.waitForURL(`**${kt}`);
  });

  test('keys of the input method are its own', async () => {
    const page = await openBox(kt);
    await composeText(page, '메타트론', {leavesOpen: true});
    await expectFirst(page, `${prefix}/metatron-on-azure/#two-names`);
    const before = page.url();
    for (const key of ['Enter', 'Escape', 'ArrowDown']) {
      await box(page).dispatchEvent('keydown', {key, isComposing: true, bubbles: true, cancelable: true});
    }
    expect([page.url(), await box(page).inputValue()]).toEqual([before, '메타트론']);
    expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
  });

  test('Escape and the button close it, and the focus is where it was', async () => {
    const page = await open(kt);
    const link = page.getByRole('link', {name: words.open, exact: true});
    await link.focus();
    await page.keyboard.press('Enter');
    await box(page).waitFor();
    await expect.poll(() => isFocused(box(page))).toBe(true);
    await page.keyboard.press('Escape');
    await box(page).waitFor({state: 'detached'});
    await expect.poll(() => isFocused(link)).toBe(true);
    await page.keyboard.press('Control+k');
    await page.getByRole('button', {name: words.close}).click();
    await box(page).waitFor({state: 'detached'});
    await expect.poll(() => isFocused(link)).toBe(true);
  });

  test('the single key can be switched off, and stays so', async () => {
    const page = await openBox(kt, '/');
    await page.locator('summary', {hasText: words.settings}).click();
    await page.getByLabel(words.singleKey).uncheck();
    await page.keyboard.press('Escape');
    await page.reload();
    await page.keyboard.press('/');
    await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
    expect(await box(page).count()).toBe(0);
    await expect.poll(() => page.evaluate(() => localStorage.getItem('search.settings-field-notes'))).toContain('"singleKey":false');
    await page.keyboard.press('Control+k');
    await box(page).waitFor();
  });

  test('searches that led somewhere are kept, offered, cleared, and not kept if the reader says so', async () => {
    const page = await openBox(kt);
    await page.keyboard.type('metatron');
    await expectFirst(page, `${prefix}/metatron-on-azure/#two-names`);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/metatron-on-azure/**');
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.getByRole('listbox', {name: words.recent}).innerText()).toBe('metatron');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => box(page).inputValue()).toBe('metatron');
    await expectFirst(page, `${prefix}/metatron-on-azure/#two-names`);
    await page.locator('summary', {hasText: words.settings}).click();
    await page.getByRole('button', {name: words.clear}).click();
    await expect.poll(() => page.evaluate(() => localStorage.getItem('search.recent-field-notes'))).toBeNull();
    await page.getByLabel(words.keep).uncheck();
    await options(page).first().click();
    await page.locator('dialog').waitFor({state: 'detached'});
    await expect.poll(() => page.evaluate(() => localStorage.getItem('search.recent-field-notes'))).toBeNull();
  });

  test('nothing found is said, with the nearest words to try', async () => {
    const page = await openBox(kt);
    await page.keyboard.type('visqqors');
    await expect.poll(() => status(page).innerText()).toContain(words.none);
    await page.getByRole('button', {name: 'visitor'}).click();
    await options(page).first().waitFor();
    await expect.poll(() => box(page).inputValue()).toBe('visitor');
  });

  test('the page answers its address, keeps every choice in it, and goes back', async () => {
    const page = await open(`${prefix}/search/?q=metatron`);
    const first = page.locator('main section a').first();
    await expect.poll(() => first.getAttribute('href')).toBe(`${prefix}/metatron-on-azure/#two-names`);
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('metatron');
    await page.getByLabel(/^1\.0/).check();
    await expect.poll(() => first.getAttribute('href')).toBe(`${prefix}/1.0/metatron-on-azure/#two-names`);
    await page.locator(`main input[value=${other}]`).uncheck();
    await expect.poll(() => addressOf(page)).toBe(`${prefix}/search/?q=metatron&lang=${prefix ? 'en' : 'ko'}&edition=1.0`);
    await page.goBack();
    await page.goBack();
    await expect.poll(() => first.getAttribute('href')).toBe(`${prefix}/metatron-on-azure/#two-names`);
    await page.getByRole('searchbox').fill('rain');
    await page.keyboard.press('Enter');
    await expect.poll(() => addressOf(page)).toBe(`${prefix}/search/?q=rain`);
    await expect.poll(() => first.getAttribute('href')).toContain(`${prefix}/lg-uplus-rain/`);
    await first.click();
    await page.waitForURL('**/lg-uplus-rain/**');
    await page.goBack();
    await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe('rain');
    await expect.poll(() => first.getAttribute('href')).toContain(`${prefix}/lg-uplus-rain/`);
  });

  test('the dialog searches the edition of its page, and leads to all results', async () => {
    const page = await openBox(`${prefix}/1.0/kt-mts/`);
    await page.keyboard.type('metatron');
    await expectFirst(page, `${prefix}/1.0/metatron-on-azure/#two-names`);
    await page.getByRole('link', {name: words.more}).click();
    await expect.poll(() => addressOf(page)).toBe(`${prefix}/search/?q=metatron&edition=1.0`);
    await expect.poll(() => page.locator('main section a').first().getAttribute('href')).toBe(`${prefix}/1.0/metatron-on-azure/#two-names`);
    // There the shortcut leads to the field of the page.
    await page.keyboard.press('Control+k');
    await expect.poll(() => isFocused(page.getByRole('searchbox'))).toBe(true);
  });

  test('without scripts the control is a link to a page with a form, all pages and the glossary', async () => {
    const page = await open(kt, {javaScriptEnabled: false});
    await page.getByRole('link', {name: words.open, exact: true}).click();
    await page.waitForURL(`**${prefix}/search/`);
    const listed = await page.locator('main ul a').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
    expect(listed).toContain(`${prefix}/kt-mts/`);
    expect(listed.length).toBeGreaterThan(15);
    expect(await page.getByRole('heading', {name: words.terms}).isVisible()).toBe(true);
    expect(await page.locator('main dt').count()).toBeGreaterThan(50);
    expect(await page.locator('noscript p').isVisible()).toBe(true);
    await page.getByRole('searchbox').fill('5G');
    await page.getByRole('button', {name: words.submit, exact: true}).click();
    await page.waitForURL((url) => url.pathname === `${prefix}/search/` && url.searchParams.get('q') === '5G');
  });

  test.each(['light', 'dark'] as const)('dialog and page are accessible in the %s scheme and fit 320 px', async (colorScheme) => {
    const page = await open(kt, {colorScheme});
    await page.keyboard.press('Control+k');
    await box(page).waitFor();
    await page.keyboard.type('rain');
    await page.locator('[role=group] [role=option]').first().waitFor();
    const dialog = await runAxe(page);
    await page.setViewportSize({width: 320, height: 640});
    const narrow = [await sideways(page)];
    await page.goto(`${site.url}${prefix}/search/?q=rain`);
    await page.locator('main section').nth(1).waitFor();
    narrow.push(await sideways(page));
    await page.setViewportSize({width: 1280, height: 900});
    expect({dialog, page: await runAxe(page), narrow}).toEqual({dialog: [], page: [], narrow: [0, 0]});
  });

  describe('what goes wrong is told, with what to do', () => {
    const manifests = '**/search-index/**/manifest.json';

    test('an index that is not there', async () => {
      const page = await open(kt);
      await page.route(manifests, (route) => route.fulfill({status: 404, body: ''}));
      await page.keyboard.press('Control+k');
      await box(page).fill('5G');
      await page.getByRole('alert').waitFor();
      await page.unroute(manifests);
      await page.getByRole('button', {name: words.retry}).click();
      await options(page).first().waitFor();
      await page.getByRole('alert').waitFor({state: 'detached'});
    });

    test('an index of another version of the site', async () => {
      const page = await open(kt);
      await page.route(manifests, (route) => route.fulfill({json: {formatVersion: 99}}));
      await page.keyboard.press('Control+k');
      await box(page).fill('5G');
      await page.getByRole('button', {name: words.reload}).waitFor();
    });

    test('no network, for what is not yet there', async () => {
      const page = await openBox(kt);
      await page.keyboard.type('metatron');
      await expectFirst(page, `${prefix}/metatron-on-azure/#two-names`);
      await page.context().setOffline(true);
      await page.getByLabel(/^1\.0/).check();
      await page.getByRole('alert').waitFor();
      await page.context().setOffline(false);
      await page.getByRole('button', {name: words.retry}).click();
      await expectFirst(page, `${prefix}/1.0/metatron-on-azure/#two-names`);
    });
  });
});

test('an answer that comes late never takes the place of a newer one', async () => {
  const page = await open('/kt-mts/');
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/en/search-index/current/manifest.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.keyboard.press('Control+k');
  await box(page).fill('rain');
  await expectFirst(page, '/lg-uplus-rain/#who-is-rain');
  await box(page).fill('메타트론');
  await expectFirst(page, '/metatron-on-azure/#two-names');
  release();
  await page.locator('[role=group] [role=option]').first().waitFor();
  expect(await options(page).first().getAttribute('href')).toBe('/metatron-on-azure/#two-names');
  expect(await page.locator('[role=group] [role=option]').first().innerText()).toContain('Metatron');
});

test.each(['<img src=x onerror=alert(1)>', '"><script>alert(1)</script>', 'javascript:alert(1)'])('%s is text', async (query) => {
  const page = await open(`/search/?q=${encodeURIComponent(query)}`);
  page.on('dialog', () => complaints.push('a script of the query ran'));
  await expect.poll(() => status(page).innerText()).not.toBe('');
  await expect.poll(() => page.getByRole('searchbox').inputValue()).toBe(query);
  expect(await page.locator('main :is(img, script, a[href^="javascript:"])').count()).toBe(0);
});

test('where no worker can start the page itself answers', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => Object.defineProperty(window, 'Worker', {value: undefined}));
  const page = await context.newPage();
  await page.goto(`${site.url}/search/?q=%E3%85%81%E3%85%8C%E3%85%8C%E3%84%B9`);
  await expect.poll(() => page.locator('main section a').first().getAttribute('href')).toBe('/metatron-on-azure/#two-names');
});

test('nothing of the search is loaded before it is asked for', async () => {
  const page = await open('/kt-mts/');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.locator('[class*=toggle]').first().click();
  await page.locator('html[data-has-hydrated=true]').waitFor({state: 'attached'});
  await page.waitForLoadState('networkidle');
  expect(asked.filter((pathname) => pathname.includes('search-index'))).toEqual([]);
  expect(page.workers()).toEqual([]);
});

/** Pixels that the page, or the dialog over it, has beyond its right edge. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => {
    const scrolled = [document.documentElement, ...document.querySelectorAll('dialog form, [role=listbox]')];
    return Math.max(...scrolled.map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth));
  });
}
