import {describe, expect, test, vi} from 'vitest';
import {answerRequest} from '../../../../../src/plugins/search/client/answerRequest';
import {createAnswerer} from '../../../../../src/plugins/search/client/createAnswerer';
import {createShardFetch, MissingFileError} from '../../../../../src/plugins/search/client/createShardFetch';
import {createWorkerAsk, type SearchWorker} from '../../../../../src/plugins/search/client/createWorkerAsk';
import type {Question, Reply} from '../../../../../src/plugins/search/client/protocol';
import {createFetch, createSampleIndex} from '../samplePages';

const QUESTION: Question = {indexUrl: '/index/', query: '메타트론', limit: 3};
const reply = (problem: 'missing' | 'broken'): Reply => ({kind: 'problem', problem});

describe('an answer', () => {
  test('comes from the index that is asked, which is opened once', async () => {
    const fetchShard = vi.fn(createFetch(await createSampleIndex()));
    const ask = createAnswerer(() => fetchShard);
    const answers = [await ask(QUESTION), await ask(QUESTION)];
    expect(answers.map((one) => one.kind === 'answer' && one.answer.results[0]?.title.text)).toEqual(['메타트론', '메타트론']);
    expect(fetchShard.mock.calls.filter(([path]) => path === 'manifest.json')).toHaveLength(1);
  });

  test.each([
    ['outdated', () => Promise.resolve(new TextEncoder().encode('{"formatVersion": 99}'))],
    ['missing', () => Promise.reject(new MissingFileError('404'))],
    ['unreachable', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['broken', () => Promise.resolve(new TextEncoder().encode('<!DOCTYPE html>'))],
  ])('that cannot be given says why: %s', async (problem, fetchShard) => {
    expect(await createAnswerer(() => fetchShard)(QUESTION)).toEqual({kind: 'problem', problem});
  });
});

describe('files', () => {
  test('are taken from what the browser has, the manifest is asked for anew, and without a network taken too', async () => {
    const asked: [unknown, unknown][] = [];
    vi.stubGlobal('fetch', (url: string, {cache}: RequestInit) => {
      asked.push([url, cache]);
      return cache === 'no-cache' ? Promise.reject(new TypeError('offline')) : Promise.resolve(new Response('x'));
    });
    await createShardFetch('/i/')('manifest.json');
    await createShardFetch('/i/')('abc/lexicon.bin');
    vi.unstubAllGlobals();
    expect(asked).toEqual([['/i/manifest.json', 'no-cache'], ['/i/manifest.json', 'force-cache'], ['/i/abc/lexicon.bin', 'force-cache']]);
  });

  test('that the host does not have are an error', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(new Response('', {status: 404})));
    await expect(createShardFetch('/i/')('a.bin')).rejects.toThrow('Unexpected status 404 of /i/a.bin, expected 200');
    vi.unstubAllGlobals();
  });
});

describe('the worker', () => {
  const createWorker = (): SearchWorker & {posted: number[]} => {
    const posted: number[] = [];
    return {posted, postMessage: ({id}) => void posted.push(id), onmessage: null, onerror: null};
  };
  const say = (worker: SearchWorker, id: number, said: Reply) => worker.onmessage!({data: {id, reply: said}} as MessageEvent);

  test('starts with the first question, and each gets its own answer in whatever order they come', async () => {
    const worker = createWorker();
    const startWorker = vi.fn(() => worker);
    const ask = createWorkerAsk({startWorker, loadFallback: () => Promise.reject(new Error())});
    expect(startWorker).not.toHaveBeenCalled();
    const answers = [ask(QUESTION), ask(QUESTION)];
    say(worker, worker.posted[1]!, reply('broken'));
    say(worker, worker.posted[0]!, reply('missing'));
    expect(await Promise.all(answers)).toEqual([reply('missing'), reply('broken')]);
    expect(startWorker).toHaveBeenCalledOnce();
  });

  test('that fails leaves its questions to the page, and those that follow', async () => {
    const worker = createWorker();
    const ask = createWorkerAsk({startWorker: () => worker, loadFallback: async () => async () => reply('missing')});
    const first = ask(QUESTION);
    worker.onerror!({} as ErrorEvent);
    expect(await Promise.all([first, ask(QUESTION)])).toEqual([reply('missing'), reply('missing')]);
    expect(worker.posted).toHaveLength(1);
  });

  test('that is not allowed to start, too', async () => {
    const startWorker = () => {
      throw new Error('Content Security Policy');
    };
    const loadFallback = vi.fn().mockRejectedValueOnce(new Error('offline')).mockResolvedValue(async () => reply('missing'));
    const ask = createWorkerAsk({startWorker, loadFallback});
    expect([await ask(QUESTION), await ask(QUESTION)]).toEqual([{kind: 'problem', problem: 'unreachable'}, reply('missing')]);
  });
});

test('languages are asked one after the other, the first for more', async () => {
  const asked: Question[] = [];
  const replies = answerRequest({
    request: {query: 'q', locales: ['ko', 'en'], edition: '1.0'},
    ask: async (question) => (asked.push(question), reply('missing')),
    toIndexUrl: (locale, edition) => `/${locale}/${edition}/`,
    limits: {first: 8, others: 3},
  });
  expect((await replies.next()).value).toEqual([{locale: 'ko', reply: reply('missing')}]);
  expect(asked).toHaveLength(1);
  expect((await replies.next()).value).toHaveLength(2);
  expect(asked).toEqual([{indexUrl: '/ko/1.0/', query: 'q', limit: 8}, {indexUrl: '/en/1.0/', query: 'q', limit: 3}]);
});
