import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {LocaleReply} from '../../../../../src/plugins/search/client/answerRequest';
import {groupOptions, toOptions} from '../../../../../src/plugins/search/client/toOptions';
import {toFoundPage} from '../../../../../src/plugins/search/client/toFoundPage';
import {toParts} from '../../../../../src/plugins/search/client/toParts';
import {toResultView} from '../../../../../src/plugins/search/client/toResultView';
import type {SearchResult} from '../../../../../src/plugins/search/engine';

const plain = (text: string) => ({text, highlights: []});

const RESULT: SearchResult = {
  docId: '/metatron/',
  anchor: '두-이름',
  locale: 'ko',
  edition: 'current',
  title: {text: '메타트론', highlights: [{start: 0, end: 4}]},
  headings: [plain('두 이름')],
  excerpt: plain('메타트론은 <b>솔루션</b>이다.'),
  score: 1,
  explanations: [
    {reason: 'choseong', typed: 'ㅁㅌㅌㄹ', words: ['메타트론']},
    {reason: 'exact', typed: '솔루션', words: ['솔루션']},
    {reason: 'concept', typed: 'METATRON은', words: ['Metatron', '메타트론']},
  ],
};

describe('a text in parts', () => {
  test('is cut at marks, and at Hangul in another language', () => {
    expect(toParts({text: 'Metatron (메타 트론) x', highlights: [{start: 0, end: 8}, {start: 13, end: 15}]}, 'en')).toEqual([
      {text: 'Metatron', isMarked: true},
      {text: ' (', isMarked: false},
      {text: '메타 ', isMarked: false, lang: 'ko'},
      {text: '트론', isMarked: true, lang: 'ko'},
      {text: ') x', isMarked: false},
    ]);
    expect(toParts(plain('메타트론 Metatron'), 'ko-KR')).toEqual([{text: '메타트론 Metatron', isMarked: false}]);
  });

  test('is the text, whatever is marked', () => {
    const marked = fc.record({text: fc.string({unit: 'grapheme'}), at: fc.array(fc.nat(20), {maxLength: 6})}).map(({text, at}) => {
      const places = [...new Set(at.filter((place) => place <= text.length))].sort((a, b) => a - b);
      const highlights = places.flatMap((start, index) => (index % 2 === 0 && places[index + 1] ? [{start, end: places[index + 1]!}] : []));
      return {text, highlights};
    });
    fc.assert(fc.property(marked, (text) => void expect(toParts(text, 'en').map((part) => part.text).join('')).toBe(text.text)));
  });
});

test('a result is shown with its address, and with the reasons that it does not show itself', () => {
  expect(toFoundPage(RESULT)).toEqual({
    href: '/metatron/#%EB%91%90-%EC%9D%B4%EB%A6%84',
    locale: 'ko',
    title: [{text: '메타트론', isMarked: true}],
    path: [[{text: '두 이름', isMarked: false}]],
    excerpt: [{text: '메타트론은 <b>솔루션</b>이다.', isMarked: false}],
    reasons: [{reason: 'choseong', typed: 'ㅁㅌㅌㄹ', words: ['메타트론']}],
  });
  expect(toFoundPage({...RESULT, anchor: ''}).href).toBe('/metatron/');
});

describe('replies', () => {
  const found: LocaleReply = {locale: 'ko', reply: {kind: 'answer', answer: {results: [RESULT], suggestions: [], failures: 1}}};
  const nothing: LocaleReply = {locale: 'en', reply: {kind: 'answer', answer: {results: [], suggestions: ['water', 'rain'], failures: 0}}};
  const lost: LocaleReply = {locale: 'en', reply: {kind: 'problem', problem: 'unreachable'}};

  test('with results suggest nothing, and tell what failed', () => {
    const view = toResultView([nothing, found]);
    expect(view.groups.map(({locale, pages}) => [locale, pages.length])).toEqual([['ko', 1]]);
    expect([view.problems, view.suggestions]).toEqual([['partial'], []]);
  });

  test('without results suggest the nearest words, each once', () => {
    expect(toResultView([nothing, {...nothing, locale: 'ko'}]).suggestions).toEqual(['water', 'rain']);
  });

  test('that fail alike are one problem', () => {
    expect(toResultView([lost, {...lost, locale: 'ko'}]).problems).toEqual(['unreachable']);
  });

  test('are options by language; before anything is typed the recent searches are', () => {
    const page = toFoundPage(RESULT);
    const options = toOptions({pages: [page, {...page, locale: 'en'}]}, []);
    expect(groupOptions(options).map(({locale, options: own}) => [locale, own.map(({index}) => index)])).toEqual([['ko', [0]], ['en', [1]]]);
    expect(toOptions({pages: []}, ['a', 'b'])).toEqual([{kind: 'recent', query: 'a'}, {kind: 'recent', query: 'b'}]);
  });
});
