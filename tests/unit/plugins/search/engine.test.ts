import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {createBigramAnalyzer} from '../../../../src/plugins/search/analysis/createBigramAnalyzer';
import {createEngine, FormatVersionError} from '../../../../src/plugins/search/engine';
import {createIndex} from '../../../../src/plugins/search/indexer/createIndex';
import {loadAnalyzer} from '../../../../src/plugins/search/indexer/loadAnalyzer';
import {createFetch, createSampleEngine, createSampleIndex, SAMPLE_PAGES} from './samplePages';

/** What is typed, and the title of the page that comes first, if any. */
const ODD_QUERIES: Readonly<Record<string, [query: string, finds: string | undefined]>> = {
  'ten thousand characters': ['메타트론을 '.repeat(1700), '메타트론'],
  'ten thousand syllables without a space': ['메타트론을'.repeat(2000), '메타트론'],
  'ten thousand first consonants': ['ㅁㅌㅌㄹ'.repeat(2500), '메타트론'],
  punctuation: ['?!.,;:()[]{}…—“”', undefined],
  'lone vowels': ['ㅏㅓㅗㅜ', undefined],
  emoji: ['🚀👩‍👩‍👧‍👦', undefined],
  'emoji beside a word': ['🚀메타트론👩‍👩‍👧‍👦', '메타트론'],
  'right to left': ['שלום مرحبا', undefined],
  'a regular expression': ['(.*)+$|메타[가-힣]{1,}\\b', '메타트론'],
  nothing: ['', undefined],
};

describe('odd queries', () => {
  it.each(Object.entries(ODD_QUERIES))('%s: an answer', async (_, [query, finds]) => {
    const {results, failures} = await (await createSampleEngine()).search(query);
    expect([results[0]?.title.text, failures]).toEqual([finds, 0]);
  });

  // Time grows with what is read: `npm run bench` measures it.
  it('of any length are read up to two hundred characters', async () => {
    const engine = await createSampleEngine();
    const filler = '가나다라마 '.repeat(50);
    expect((await engine.search(`메타트론 ${filler}`)).results[0]?.title.text).toBe('메타트론');
    expect((await engine.search(`${filler}메타트론`)).results).toEqual([]);
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
    const {results, suggestions} = await (await createSampleEngine()).search('usxxxfect');
    expect([results, suggestions]).toEqual([[], ['useeffect']]);
  });
});

describe('where little is found', () => {
  const createEngineFor = async (texts: readonly string[]) => {
    const pages = texts.map((text, at) => ({docId: `/${at}/`, title: `${at}쪽`, sections: [{anchor: '', headings: [], text}]}));
    return createEngine({fetchShard: createFetch(await createSampleIndex(pages))});
  };
  const FILLER = ['날씨가 맑다.', '바람이 분다.', '구름이 많다.', '비가 내린다.'];

  it.each([
    ['a stem', '예제들', '예제들을 모았다.', '예제를 본다.'],
    ['another spelling', '포탈', '포탈을 연다.', '포털을 연다.'],
  ])('%s is looked for too, and stays behind', async (_, query, exact, other) => {
    const {results} = await (await createEngineFor([...FILLER, other, exact])).search(query);
    expect(results.map(({docId}) => docId)).toEqual(['/5/', '/4/']);
  });

  it('a name of several nouns is known by its first consonants', async () => {
    const engine = await createEngineFor([...FILLER, '상호작용을 더한다.', '상호작용은 어렵다.', '수학적 사고.']);
    const [first] = (await engine.search('ㅅㅎㅈㅇ')).results;
    expect(first?.explanations).toEqual([{reason: 'choseong', typed: 'ㅅㅎㅈㅇ', words: ['상호작용']}]);
  });

  it('a contracted form is known that no page has', async () => {
    const {results} = await (await createEngineFor([...FILLER, '편지를 쓴다.', '연필로 쓰는 글.'])).search('써야');
    expect(results.map(({docId}) => docId).sort()).toEqual(['/4/', '/5/']);
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
    const pages = SAMPLE_PAGES.map((page) => ({...page, sections: page.sections.map((section) => ({...section, text: `${section.text} ${'덧붙이는 이야기. '.repeat(200)}`}))}));
    const fetchShard = createFetch(await createSampleIndex(pages));
    const broken = (path: string) => path.includes('texts-0.');
    const engine = createEngine({fetchShard: async (path) => (broken(path) ? new Uint8Array([1, 2, 3]) : fetchShard(path))});
    const {results, failures} = await engine.search('이야기', {limit: 20});
    expect(failures).toBe(1);
    expect(results.length).toBe(SAMPLE_PAGES.length - 1);
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
    const engine = createEngine({fetchShard: async () => new TextEncoder().encode('{"formatVersion":99}')});
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
