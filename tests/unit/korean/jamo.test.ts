import {assemble, disassemble, getChoseong} from 'es-hangul';
import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {fromKoreanLayout, fromLatinLayout, isChoseong, toChoseong, toKeystrokes} from '../../../src/korean';

const syllable = fc.integer({min: 0xac00, max: 0xd7a3}).map((code) => String.fromCodePoint(code));
const word = fc.array(syllable, {minLength: 1, maxLength: 6}).map((syllables) => syllables.join(''));
const text = fc.oneof(word, fc.string({unit: 'grapheme'}));

describe('toKeystrokes', () => {
  it('agrees with es-hangul', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(toKeystrokes(value)).toBe(disassemble(value));
      }),
    );
  });

  it('gives keys that type the word', () => {
    fc.assert(
      fc.property(word, (value) => {
        expect(assemble([...toKeystrokes(value)])).toBe(value);
      }),
    );
  });

  it('makes a half-typed word the beginning of the whole one', () => {
    expect(toKeystrokes('메타트론').startsWith(toKeystrokes('메탙'))).toBe(true);
  });
});

it('takes first consonants as es-hangul does', () => {
  fc.assert(
      fc.property(word, (value) => {
        expect(toChoseong(value)).toBe(getChoseong(value));
      }),
    );
  expect([isChoseong('ㅁㅌㅌㄹ'), isChoseong('메ㅌ'), isChoseong('')]).toEqual([true, false, false]);
});

it('goes from one keyboard layout to the other and back', () => {
  fc.assert(
      fc.property(word, (value) => {
        expect(fromLatinLayout(fromKoreanLayout(value))).toBe(toKeystrokes(value));
      }),
    );
  expect(fromKoreanLayout('ㅡㄷㅅㅁㅅ개ㅜ')).toBe('metatron');
});
