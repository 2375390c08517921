import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {Inline} from '../../../../../src/plugins/pdf/hast/article';
import {toText} from '../../../../../src/plugins/pdf/hast/inlines';
import {BREAK_HERE, glueText, glueWords, WORD_JOINER} from '../../../../../src/plugins/pdf/typst/glueWords';

const params = (lang: string, limit = 40) => ({lang, limit, tellsPage: () => false, onLongWord: () => {}});
const text = (value: string): Inline => ({kind: 'text', value});
const shown = (inlines: readonly Inline[]) => toText(inlines).replaceAll(WORD_JOINER, '+').replaceAll(BREAK_HERE, '|');

describe('glueWords', () => {
  test('joins the syllables of Korean words and leaves their spaces', () => {
    expect(shown(glueWords([text('한국의 5G를')], params('ko')))).toBe('한+국+의+ 5+G+를+');
  });

  test('joins across markup', () => {
    const inlines: Inline[] = [{kind: 'strong', children: [text('요청')]}, text('을 받다')];
    expect(shown(glueWords(inlines, params('ko')))).toBe('요+청+을+ 받+다+');
  });

  test('leaves English as it is, but not a Korean word in it', () => {
    expect(shown(glueWords([text('state-of-the-art 한글 here')], params('en')))).toBe('state-of-the-art 한+글+ here');
  });

  test('holds what has no letters to the word it stands in', () => {
    const note: Inline = {kind: 'footnote', id: '1'};
    expect(shown(glueWords([text('word'), note, text('. Next')], params('en')))).toBe('word++. Next');
  });

  test('lets a word wider than the column break anywhere, and says so', () => {
    const words: string[] = [];
    const glued = glueWords([text('a'.repeat(90))], {...params('en', 20), onLongWord: (word) => words.push(word)});
    expect(shown(glued)).toBe([...'a'.repeat(90)].join('|'));
    expect(words).toEqual(['a'.repeat(90)]);
  });

  test('a long path breaks where paths do, and keeps the particle after it', () => {
    const path: Inline = {kind: 'code', value: 'i18n/en/docusaurus-plugin-content-docs/current/'};
    expect(shown(glueWords([path, text('에 있다')], params('ko', 20)))).toBe('i18n/en/docusaurus-plugin-content-docs/current/+에+ 있+다+');
  });

  test('changes no character: without the marks the text is what it was', () => {
    const markup = fc.array(fc.tuple(fc.constantFrom('text', 'strong', 'code'), fc.string({unit: 'grapheme'})), {maxLength: 6});
    const toInline = ([kind, value]: [string, string]): Inline => (kind === 'strong' ? {kind, children: [text(value)]} : kind === 'code' ? {kind, value} : text(value));
    fc.assert(
      fc.property(markup, fc.constantFrom('ko', 'en'), fc.integer({min: 1, max: 40}), (parts, lang, limit) => {
        const inlines = parts.map(toInline);
        const plain = toText(inlines).replace(/[\u2060\u200b]/g, '');
        expect(toText(glueWords(inlines, params(lang, limit))).replace(/[\u2060\u200b]/g, '')).toBe(plain);
      }),
    );
  });
});

test('a title is joined as a line of text is', () => {
  expect(glueText('큰 그림', 'ko').replaceAll(WORD_JOINER, '+')).toBe('큰+ 그+림+');
});
