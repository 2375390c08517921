import {expect, test} from 'vitest';
import {toPartner} from '../../../../../src/plugins/bilingual/client/toPartner';

test.each([
  ['nothing was chosen', null, 'ko', ['en'], undefined],
  ['the other of two', 'ko en', 'ko', ['en'], 'en'],
  ['the same pair, seen from the other side', 'ko en', 'en', ['ko'], 'ko'],
  ['one of three', 'ko fr', 'fr', ['ko', 'en'], 'ko'],
  ['a language the site has no more', 'ko de', 'ko', ['en'], undefined],
  ['what somebody else wrote', '<b> "', 'ko', ['en'], undefined],
])('%s', (_, kept, locale, others, expected) => {
  expect(toPartner(kept, {locale, others})).toBe(expected);
});
