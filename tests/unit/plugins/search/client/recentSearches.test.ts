import {expect, test} from 'vitest';
import {addRecent, DEFAULT_SETTINGS, MOST_RECENT, parseRecent, parseSettings} from '../../../../../src/plugins/search/client/recentSearches';

test('the newest search is first, once', () => {
  expect(addRecent(['a', 'b'], ' b ')).toEqual(['b', 'a']);
  expect(addRecent(['a'], '  ')).toEqual(['a']);
  expect(addRecent(['a'], 'x'.repeat(101))).toEqual(['a']);
  expect(addRecent(['1', '2', '3', '4', '5', '6'], '7')).toEqual(['7', '1', '2', '3', '4', '5']);
});

test.each([null, '', 'nonsense', '{}', '"a"', '[1, null, {}, ""]'])('what is no list of searches is none: %s', (stored) => {
  expect(parseRecent(stored)).toEqual([]);
});

test('what is kept is read, and no more than is kept', () => {
  expect(parseRecent('["a", 1, "b"]')).toEqual(['a', 'b']);
  expect(parseRecent(JSON.stringify(Array(50).fill('a')))).toHaveLength(MOST_RECENT);
});

test('settings are the usual ones until a reader says otherwise', () => {
  for (const stored of [null, '', 'nonsense', '[]', '7', '{}']) expect(parseSettings(stored)).toEqual(DEFAULT_SETTINGS);
  expect(parseSettings('{"singleKey": false}')).toEqual({singleKey: false, keepsRecent: true});
  expect(parseSettings('{"keepsRecent": false, "singleKey": "no"}')).toEqual({singleKey: true, keepsRecent: false});
});
