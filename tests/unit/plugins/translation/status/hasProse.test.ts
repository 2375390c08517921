import {describe, expect, test} from 'vitest';
import {hasProse} from '../../../../../src/plugins/translation/status/hasProse';

const has = (text: string, locale: string) => hasProse({text, kind: 'paragraph', encoding: {type: 'markdown', indent: ''}}, locale);

describe('words to translate', () => {
  test.each([
    ['한국어 낱말', 'ko'],
    ['KT의 **망**', 'ko-KR'],
    ['한국어 낱말', 'und'],
    ['Getting started', 'en'],
    ['Getting started', 'und'],
    ['2019年の春', 'ja'],
    ['Весна', 'ru'],
  ])('%s (%s)', (text, locale) => expect(has(text, locale)).toBe(true));
});

describe('nothing to translate', () => {
  test.each([
    ['SK Telecom', 'ko'],
    ['5G', 'ko'],
    ['`상수`', 'ko'],
    ['[KT](https://kt.com/망)', 'ko'],
    ['React', 'en'],
    ['Dan Abramov, Lauren Tan', 'en'],
    ['`let` `const`', 'en'],
    ['useState', 'en'],
    ['set-state-in-effect', 'en'],
    ['1,000', 'und'],
  ])('%s (%s)', (text, locale) => expect(has(text, locale)).toBe(false));
});
