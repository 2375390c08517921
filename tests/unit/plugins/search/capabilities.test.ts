import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';

import {CAPABILITIES} from '../../../../src/plugins/search/capabilities';
import {createSampleEngine} from './samplePages';

const README = readFileSync(path.resolve(import.meta.dirname, '../../../../src/plugins/search/README.md'), 'utf8');

describe.each(CAPABILITIES)('$name', ({name, examples}) => {
  it.each(examples)('$query finds $finds', async ({query, finds}) => {
    const engine = await createSampleEngine();
    const {results} = await engine.search(query);
    expect(results[0]?.title.text).toBe(finds);
  });

  it('is shown in the README with every example', () => {
    const line = README.split('\n').find((text) => text.startsWith(`| ${name} |`)) ?? '';
    for (const {query} of examples) expect(line).toContain(query);
  });
});

it('does not find the contrary of a word', async () => {
  const {results} = await (await createSampleEngine()).search('급여');
  expect(results.map(({title}) => title.text)).toEqual(['월급 이야기']);
});

it('says why', async () => {
  const engine = await createSampleEngine();
  const reasons = async (query: string) => (await engine.search(query)).results[0]?.explanations;
  expect(await reasons('ㅁㅌㅌㄹ')).toEqual([{reason: 'choseong', typed: 'ㅁㅌㅌㄹ', words: ['메타트론']}]);
  expect(await reasons('apxkxmfhs')).toEqual([{reason: 'keyboard', typed: 'apxkxmfhs', words: ['메타트론']}]);
  expect(await reasons('메타트른')).toEqual([{reason: 'typo', typed: '메타트른', words: ['메타트론']}]);
  expect(await reasons('Park Jung-ho')).toEqual([{reason: 'concept', typed: 'Park Jung-ho', words: ['박정호']}]);
  expect(await reasons('메탙')).toEqual([{reason: 'prefix', typed: '메탙', words: ['메타트론']}]);
});
