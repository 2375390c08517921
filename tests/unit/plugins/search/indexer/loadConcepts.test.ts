import {describe, expect, test} from 'vitest';
import {loadConcepts, parseConcepts} from '../../../../../src/plugins/search/indexer/loadConcepts';

test('takes every name of an entry, the preferred one first, and what it is', () => {
  const text = `
- id: kt
  name: {ko: KT, en: KT}
  reading: {ko: 케이티}
  aliases: {ko: [], en: [KT Corp.]}
  definition: {ko: 통신회사, en: A carrier}
- id: rain
  name: {en: Rain}
`;
  expect(parseConcepts(text, 'g.yml')).toEqual([
    {id: 'kt', names: {en: ['KT', 'KT Corp.'], ko: ['KT', '케이티']}, definitions: {ko: '통신회사', en: 'A carrier'}},
    {id: 'rain', names: {en: ['Rain']}, definitions: undefined},
  ]);
});

describe('refuses, and says where', () => {
  test.each([
    ['what is no list', 'id: kt', 'g.yml:1: Unexpected content, expected a list of entries with id and name'],
    ['an entry without a name', '- {id: kt, name: {en: KT}}\n- {id: mts}', 'g.yml: entry 2: Unexpected entry without id or name, expected both'],
  ])('%s', (_, text, message) => {
    expect(() => parseConcepts(text, 'g.yml')).toThrow(message);
  });

  test('a file that is not there', async () => {
    await expect(loadConcepts('/nowhere/g.yml')).rejects.toThrow('/nowhere/g.yml');
  });
});
