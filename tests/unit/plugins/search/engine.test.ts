import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createBigramAnalyzer} from '../../../../src/plugins/search/analysis/createBigramAnalyzer';
import {createEngine, FormatVersionError} from '../../../../src/plugins/search/engine';
import {createIndex} from '../../../../src/plugins/search/indexer/createIndex';
import {loadAnalyzer} from '../../../../src/plugins/search/indexer/loadAnalyzer';
import {createFetch, createSampleEngine, createSampleIndex, SAMPLE_PAGES} from './samplePages';

const ODD_QUERIES = {
  'ten thousand characters': '메타트론을 '.repeat(1700),
  'ten thousand syllables without a space': '가나다라'.repeat(2500),
  'ten thousand first consonants': 'ㅁㅌㅌㄹ'.repeat(2500),
  punctuation: '?!.,;:()[]{}…—“”',
  'lone vowels': 'ㅏㅓㅗㅜ',
  emoji: '🚀👩‍👩‍👧‍👦',
  'right to left': 'שלום مرحبا',
  'a regular expression': '(.*)+$|[a-z]{1,}\\b',
  nothing: '',
};

describe('odd queries', () => {
  it.each(Object.entries(ODD_QUERIES))('%s: an answer in time', async (_, query) => {
    const engine = await createSampleEngine();
    await engine.search('메타트론');
    const start = performance.now();
    const {failures} = await engine.search(query);
    expect(failures).toBe(0);
    // The limit is 20 ms on a quiet machine; a test run shares its cores.
    expect(performance.now() - start).toBeLessThan(300);
  });

  it('of any kind: highlights stay inside their text, in order', async () => {
    const engine = await createSampleEngine();
    const part = fc.oneof(fc.constantFrom('메타', '협력을', 'use', 'ㅁㅌ', 'guqfur', '1억', '추'), fc.string({unit: 'grapheme', maxLength: 5}));
    await fc.assert(
      fc.asyncProperty(fc.array(part, {maxLength: 4}), async (parts) => {
        const {results} = await engine.search(parts.join(' '));
        for (const {text, highlights} of results.flatMap(({title, excerpt}) => [title, excerpt])) {
          const places = highlights.flatMap(({start, end}) => [start, end]);
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
          expect(places.at(-1) ?? 0).toBeLessThanOrEqual(text.length);
        }
      }),
      {numRuns: 60},
    );
  });

  it('without a result get the nearest words', async () => {
    const {results, suggestions} = await (await createSampleEngine()).search('qqmetxx');
    expect(results).toEqual([]);
    expect(suggestions).toEqual(expect.any(Array));
  });
});

describe('files that fail', () => {
  it('are asked for twice', async () => {
    const fetchShard = createFetch(await createSampleIndex());
    const asked = new Map<string, number>();
    const engine = createEngine({
      fetchShard: async (path) => {
        asked.set(path, (asked.get(path) ?? 0) + 1);
        if (asked.get(path) === 1) throw new Error('offline');
        return fetchShard(path);
      },
    });
    const {results, failures} = await engine.search('메타트론');
    expect([results[0]?.title.text, failures]).toEqual(['메타트론', 0]);
  });

  it('are told, and the rest answers', async () => {
    const fetchShard = createFetch(await createSampleIndex());
    const broken = (path: string) => path.includes('texts-0');
    const engine = createEngine({fetchShard: async (path) => (broken(path) ? new Uint8Array([1, 2, 3]) : fetchShard(path))});
    const {failures} = await engine.search('메타트론');
    expect(failures).toBeGreaterThan(0);
  });

  it('at the beginning are an error, and the next search tries again', async () => {
    const fetchShard = createFetch(await createSampleIndex());
    let isOnline = false;
    const engine = createEngine({fetchShard: (path) => (isOnline ? fetchShard(path) : Promise.reject(new Error('offline')))});
    await expect(engine.search('메타트론')).rejects.toThrow('offline');
    isOnline = true;
    expect((await engine.search('메타트론')).results).not.toEqual([]);
  });

  it('of another format are refused', async () => {
    const engine = createEngine({fetchShard: async () => new TextEncoder().encode('{"formatVersion":2}')});
    await expect(engine.search('메타트론')).rejects.toThrow(FormatVersionError);
  });
});

it('gives the same bytes for the same pages', async () => {
  const [a, b] = [await createSampleIndex(), await createSampleIndex([...SAMPLE_PAGES])];
  expect([...a]).toEqual([...b]);
});

describe('without the analyser', () => {
  it('warns and goes by pairs of syllables', async () => {
    const warnings: string[] = [];
    const analyzer = await loadAnalyzer(({message}) => warnings.push(message), () => Promise.reject(new Error('missing')));
    expect(warnings).toMatchInlineSnapshot(`
      [
        "Failed to load garu-ko, expected it to be installed: the index has pairs of syllables instead of words",
      ]
    `);
    expect(analyzer.id).toBe('bigrams');
  });

  it('still finds words inside eojeols', async () => {
    const files = createIndex({pages: SAMPLE_PAGES, analyzer: createBigramAnalyzer(), concepts: [], locale: 'ko', edition: 'current'});
    const {results} = await createEngine({fetchShard: createFetch(files)}).search('마이크로소프트');
    expect(results[0]?.title.text).toBe('협력 발표');
  });
});
