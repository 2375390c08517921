import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {defaultLocales, formatRequest, orderLocales, parseRequest, type SearchScope} from '../../../../../src/plugins/search/client/searchRequest';

const SCOPE: SearchScope = {locale: 'en', locales: ['ko', 'en'], editions: ['current', '1.0'], edition: 'current'};

describe('the address of a request', () => {
  test.each([
    ['', {query: '', locales: ['en', 'ko'], edition: 'current'}],
    ['?q=5G', {query: '5G', locales: ['en', 'ko'], edition: 'current'}],
    ['?q=%E3%85%81+a&lang=ko&edition=1.0', {query: 'ㅁ a', locales: ['ko'], edition: '1.0'}],
  ])('%s', (search, request) => {
    expect(parseRequest(search, SCOPE)).toEqual(request);
    expect(parseRequest(formatRequest(request, SCOPE), SCOPE)).toEqual(request);
  });

  test('says nothing that goes without saying', () => {
    expect(formatRequest({query: '', locales: ['en', 'ko'], edition: 'current'}, SCOPE)).toBe('');
  });

  test.each(['?lang=fr', '?edition=9', '?lang=&edition=', '?q', '?%'])('that asks for what there is not is taken for not said: %s', (search) => {
    expect(parseRequest(search, SCOPE)).toEqual({query: '', locales: ['en', 'ko'], edition: 'current'});
  });

  test('gives every request back', () => {
    const request = fc.record({
      query: fc.string({unit: 'grapheme'}),
      locales: fc.constantFrom<string[]>(['en', 'ko'], ['en'], ['ko']),
      edition: fc.constantFrom('current', '1.0'),
    });
    fc.assert(fc.property(request, (asked) => void expect(parseRequest(formatRequest(asked, SCOPE), SCOPE)).toEqual(asked)));
  });
});

test('the page’s own language comes first, and of many languages it is alone', () => {
  expect(orderLocales(['ko', 'en', 'fr'], SCOPE)).toEqual(['en', 'ko']);
  expect(defaultLocales({locale: 'en', locales: ['de', 'en', 'fr', 'ko']})).toEqual(['en']);
});
