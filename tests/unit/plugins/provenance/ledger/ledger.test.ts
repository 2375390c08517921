import {expect, test} from 'vitest';
import {paragraphOf, parseFactIds} from '../../../../../src/plugins/provenance/ledger/ledger';

test('parts the ids of an attribute however they are spaced', () => {
  expect(parseFactIds('P05.1 P05.2')).toEqual(['P05.1', 'P05.2']);
  expect(parseFactIds('\n  P05.1\n  P12.10\n')).toEqual(['P05.1', 'P12.10']);
  expect(parseFactIds('')).toEqual([]);
});

test('knows the paragraph of a fact', () => {
  expect(paragraphOf('P12.10')).toBe('P12');
});
