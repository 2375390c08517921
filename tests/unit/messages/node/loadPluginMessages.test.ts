import path from 'node:path';
import {expect, test} from 'vitest';
import {loadPluginMessages} from '../../../../src/messages/node/loadPluginMessages';

const PLUGIN = path.resolve(import.meta.dirname, '../../../../src/plugins/search');

test('words are Korean in every Korean locale and English in any other', async () => {
  const words = await Promise.all(['ko', 'ko-KR', 'en', 'fr'].map((locale) => loadPluginMessages(PLUGIN, locale)));
  expect(words.map((messages) => messages['search.open'])).toEqual(['검색', '검색', 'Search', 'Search']);
});
