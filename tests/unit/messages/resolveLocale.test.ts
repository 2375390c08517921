import {expect, it} from 'vitest';

import {resolveLocale} from '../../../src/messages';

it.each([
  [{}, 'ko'],
  [{LANG: 'en_GB.UTF-8'}, 'en'],
  [{LANG: 'ko_KR.UTF-8'}, 'ko'],
  [{LANG: 'en'}, 'en'],
  [{LANG: 'C.UTF-8'}, 'ko'],
  [{LANG: 'de_DE@euro'}, 'ko'],
  [{LANG: 'en@quot'}, 'en'],
  [{LANG: 'pt_BR.UTF-8'}, 'pt-BR'],
  [{LC_MESSAGES: 'en_US', LANG: 'ko_KR'}, 'en'],
  [{LC_ALL: 'ko_KR', LC_MESSAGES: 'en_US', LANG: 'en_US'}, 'ko'],
  [{LC_ALL: '', LC_MESSAGES: 'en_US'}, 'en'],
  [{LC_ALL: 'C', LANG: 'en_US'}, 'ko'],
])('speaks for the environment %j %s', (env, locale) => {
  expect(resolveLocale({locales: ['ko', 'en', 'pt-BR'], env})).toBe(locale);
});

it.each([
  ['en', 'en'],
  ['EN', 'en'],
  ['en-US', 'en'],
  ['ko_KR', 'ko'],
])('speaks what is asked for with --locale %s', (locale, resolved) => {
  expect(resolveLocale({locales: ['ko', 'en'], locale, env: {LC_ALL: 'ko_KR'}})).toBe(resolved);
});

it.each(['fr', '', 'C'])('refuses --locale %j', (locale) => {
  expect(() => resolveLocale({locales: ['ko', 'en'], locale, env: {}})).toThrow(
    `Unexpected locale "${locale}", expected one of en, ko`,
  );
});
