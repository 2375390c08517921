import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {collectAlphabet, createAlphabet} from '../../../../src/plugins/search/format/alphabet';
import {createByteReader, createByteWriter} from '../../../../src/plugins/search/format/bytes';
import {formatGrammar, parseGrammar} from '../../../../src/plugins/search/format/grammar';
import {decodeEntries, encodeEntries, TERM_KINDS} from '../../../../src/plugins/search/format/lexiconPart';
import {FormatVersionError, parseManifest} from '../../../../src/plugins/search/format/manifest';
import {formatPages, parsePages} from '../../../../src/plugins/search/format/pageTexts';
import {decodePostings, encodePostings, IMPACTS, toLevel} from '../../../../src/plugins/search/format/postings';

const line = fc.string({unit: 'grapheme'}).map((text) => text.replace(/[\s\u000b\u000c]/g, ''));
const postings = fc.uniqueArray(fc.nat(100_000), {maxLength: 30}).map((ids) => ({
  ids: Uint32Array.from(ids.sort((a, b) => a - b)),
  levels: Uint8Array.from(ids, (id) => id % 16),
}));

describe('what is written is read again', () => {
  it('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 40)), (values) => {
        const writer = createByteWriter();
        values.forEach((value) => writer.varint(value));
        const reader = createByteReader(writer.toBytes());
        expect(values.map(() => reader.varint())).toEqual(values);
      }),
    );
  });

  it('texts, also with characters the alphabet has not', () => {
    fc.assert(
      fc.property(line, fc.string({unit: 'grapheme'}), (known, text) => {
        const alphabet = createAlphabet(collectAlphabet([known]));
        expect(alphabet.decode(alphabet.encode(text))).toBe(text);
      }),
    );
  });

  it('lexicon entries', () => {
    const entry = fc.record({
      word: line.filter(Boolean),
      kind: fc.constantFrom(...TERM_KINDS),
      mostDropped: fc.nat(2),
      frequencyLevel: fc.nat(20),
    });
    fc.assert(
      fc.property(fc.array(entry, {minLength: 1}), (entries) => {
        const alphabet = createAlphabet(collectAlphabet([...entries.map(({word}) => word), '\n']));
        expect(decodeEntries(encodeEntries(entries, alphabet), alphabet)).toEqual(entries);
      }),
    );
  });

  it('postings', () => {
    fc.assert(
      fc.property(fc.array(fc.record({sections: postings, pages: postings})), (terms) => {
        expect(decodePostings(encodePostings(terms))).toEqual(terms);
      }),
    );
  });

  it('pages', () => {
    const section = fc.record({anchor: line, headings: fc.array(line.filter(Boolean)), text: line});
    const page = fc.record({docId: line, title: line, sections: fc.array(section, {minLength: 1})});
    fc.assert(
      fc.property(fc.array(page, {minLength: 1}), (pages) => {
        expect(parsePages(formatPages(pages))).toEqual(pages);
      }),
    );
  });

  it('grammar', () => {
    const grammar = {endings: [{kind: 'verb' as const, dropped: 1, keys: 'ㅇㅜㄴ', countLevel: 12}, {kind: 'noun' as const, dropped: 0, keys: '', countLevel: 3}], concepts: [['레인', 'Rain']]};
    expect(parseGrammar(formatGrammar(grammar))).toEqual(grammar);
  });
});

it('keeps impacts to a sixth', () => {
  for (const impact of [0.2, 0.5, 1, 3, 9, 14]) expect(Math.abs(Math.log(IMPACTS[toLevel(impact)]! / impact))).toBeLessThan(0.16);
});

it('refuses an index of another format and asks to reload', () => {
  expect(() => parseManifest('{"formatVersion": 99}')).toThrow(FormatVersionError);
  expect(() => parseManifest('{"formatVersion": 99}')).toThrowErrorMatchingInlineSnapshot(
    `[FormatVersionError: Unexpected search index of format 99, expected 2: reload the page]`,
  );
});

it('notices a file that was cut short', () => {
  expect(() => createByteReader(new Uint8Array([200])).varint()).toThrow(/Unexpected end of a search file at byte 1/);
});
