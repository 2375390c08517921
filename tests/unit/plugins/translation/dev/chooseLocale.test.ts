import {expect, test} from 'vitest';
import {chooseLocale} from '../../../../../src/plugins/translation/dev/chooseLocale';

test.each([
  ['/', '/', 'ko'],
  ['/', '/en', 'en'],
  ['/', '/en/overview/?q=5G', 'en'],
  ['/', '/en/ws', 'en'],
  ['/', '/english/', 'ko'],
  ['/', '/a/en/', 'ko'],
  ['/sub/', '/sub/en/a', 'en'],
  ['/sub/', '/en/a', 'ko'],
])('below %s, %s is served by %s', (baseUrl, url, locale) => {
  expect(chooseLocale(url, {baseUrl, locales: ['ko', 'en']})).toBe(locale);
});
