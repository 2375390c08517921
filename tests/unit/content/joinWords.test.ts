import fc from 'fast-check';
import {expect, test} from 'vitest';
import {NO_BREAK_SPACE, WORD_JOINER} from '../../../src/content/glue';
import {findJoints, joinWords} from '../../../src/content/joinWords';

/** `|` for a word joiner, `_` for a no-break space. */
function show(text: string, language: string): string {
  return joinWords(text, language).replaceAll(WORD_JOINER, '|').replaceAll(NO_BREAK_SPACE, '_');
}

test.each([
  ['‘등’이라는 말', '‘등’|이라는_말'],
  ['최고경영자(CEO)다', '최고경영자|(CEO)|다'],
  ['“해 보자”라고 한 사람 (곧 그)', '“해 보자”|라고 한 사람 (곧 그)'],
  ['70%가 넘는 ‘~에게’', '70%|가 넘는 ‘~|에게’'],
  ['볼 수 있다', '볼_수 있다'],
  ['알 수는 없다', '알_수는 없다'],
  ['그럴 수밖에 없다', '그럴_수밖에 없다'],
  ['세 수 있다는 말', '세 수 있다는_말'],
  ['읽는 법, 경영진의 말', '읽는_법, 경영진의_말'],
  ['이 말 또 하는 말이다', '이 말 또 하는 말이다'],
  ['두 가지를, 네 곳', '두_가지를, 네_곳'],
  ['모두 가지고', '모두 가지고'],
  ['그 두 가지고', '그 두 가지고'],
  ['2019년 5월 13일', '2019년 5월_13일'],
  ['U+ 5G 서비스', 'U+_5G 서비스'],
  ['17 May', '17 May'],
])('ko: %s', (text, expected) => {
  expect(show(text, 'ko')).toBe(expected);
});

test.each([
  ['on 17 May 2019', 'on 17_May_2019'],
  ['at 11 p.m.', 'at 11_p.m.'],
  ['2019 May', '2019 May'],
  ['No. 1 in Russia', 'No._1 in Russia'],
  ['SK Telecom and LG Uplus', 'SK_Telecom and LG_Uplus'],
  ['the U+ 5G services', 'the U+_5G services'],
  ['Hwang Chang-gyu, Seocho-gu', 'Hwang Chang-|gyu, Seocho-|gu'],
  ['set-top know-how', 'set-|top know-|how'],
  ['5G-based', '5G-|based'],
  ['network-operator', 'network-operator'],
  ['‘So’ (he)', '‘So’ (he)'],
])('en: %s', (text, expected) => {
  expect(show(text, 'en')).toBe(expected);
});

test('other languages have the rules of all', () => {
  expect(show('U+ 5G, 최고경영자(CEO)라', 'de')).toBe('U+_5G, 최고경영자|(CEO)|라');
  expect(show('17 May, 두 가지', 'de')).toBe('17 May, 두 가지');
});

test('without its glue a text is as it was, and joining it twice changes nothing more', () => {
  const words = fc.array(fc.constantFrom('‘등’', '이라는', ' ', '볼', '수', '있다', '(', ')', '5월', '13일', 'No.', '1', '-', 'gyu', 'SK', 'Tel', '+'));
  fc.assert(
    fc.property(words, fc.constantFrom('ko', 'en'), (parts, language) => {
      const text = parts.join('');
      const joined = joinWords(text, language);
      expect(joined.replaceAll(WORD_JOINER, '').replaceAll(NO_BREAK_SPACE, ' ')).toBe(text);
      expect(joinWords(joined, language)).toBe(joined);
      expect(findJoints(joined, language)).toEqual([]);
    }),
  );
});
