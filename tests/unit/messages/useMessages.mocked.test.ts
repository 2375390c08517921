import {afterEach, beforeEach, expect, it, vi} from 'vitest';

const site = vi.hoisted(() => ({locale: 'ko'}));

vi.mock('@generated/codeTranslations', () => ({default: {title: '제목', found: '{name, 을/를}'}}));
vi.mock('@docusaurus/useDocusaurusContext', () => ({default: () => ({i18n: {currentLocale: site.locale}})}));

const {useMessages} = await import('../../../src/messages/useMessages');

beforeEach(() => {
  site.locale = 'ko';
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

it('says the messages of the site in the locale of the page', () => {
  expect(useMessages()('title')).toBe('제목');
  expect(useMessages({OPEC: '오펙'})('found', {name: 'OPEC'})).toBe('OPEC을');
  site.locale = 'en';
  expect(() => useMessages()('found', {name: 'KT'})).toThrow('(en): Unexpected formatter');
});

it('is one instance for as long as locale and readings stay', () => {
  const readings = {OPEC: '오펙'};
  expect(useMessages()).toBe(useMessages());
  expect(useMessages(readings)).toBe(useMessages(readings));
  const ko = useMessages();
  site.locale = 'en';
  expect(useMessages()).not.toBe(ko);
});

it('throws on a missing key while the site is built', () => {
  vi.stubEnv('NODE_ENV', 'production');
  site.locale = 'ko-KR';
  expect(() => useMessages()('missing')).toThrow('Failed to format "missing" (ko-KR)');
});

it('shows a missing key and logs it in the browser of a reader', () => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubGlobal('window', {});
  const log = vi.spyOn(console, 'error').mockImplementation(() => {});
  site.locale = 'ko-KP';
  expect(useMessages()('missing')).toBe('missing');
  expect(String(log.mock.calls[0]?.[0])).toContain('Failed to format "missing" (ko-KP)');
});
