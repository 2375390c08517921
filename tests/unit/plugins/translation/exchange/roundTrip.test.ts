import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {ExchangePage} from '../../../../../src/plugins/translation/exchange/exchangePage';
import {fingerprintPieces} from '../../../../../src/plugins/translation/exchange/fingerprintPieces';
import {readPo} from '../../../../../src/plugins/translation/exchange/po/readPo';
import {writePo} from '../../../../../src/plugins/translation/exchange/po/writePo';
import {readXliff} from '../../../../../src/plugins/translation/exchange/xliff/readXliff';
import {writeXliff} from '../../../../../src/plugins/translation/exchange/xliff/writeXliff';
import {formatPieces, parseTags} from '../../../../../src/plugins/translation/pieces/formatPieces';
import {exchangePages, LANGUAGES} from '../../../../support/exchangePages';

const FORMATS = {
  xliff: {write: writeXliff, read: readXliff},
  po: {write: writePo, read: readPo},
};

/** What an import is to know of each unit. */
function toExpected(pages: readonly ExchangePage[]) {
  return pages.flatMap(({path, units}) =>
    units.map(({id, source, target}) => ({
      place: `${path} ${id}`,
      source: formatPieces(source),
      target: target && formatPieces(target),
      fingerprints: {source: fingerprintPieces(source), target: fingerprintPieces(target ?? [])},
    })),
  );
}

describe.each(Object.entries(FORMATS))('%s', (_, {write, read}) => {
  test('reading what was written gives every unit back, and nothing is refused', () => {
    fc.assert(
      fc.property(exchangePages, (pages) => {
        const {units, refusals} = read(write(pages, LANGUAGES), LANGUAGES);
        const found = units.map(({path, id, source, target, fingerprints}) => ({
          place: `${path} ${id}`,
          source: formatPieces(source),
          target: target && formatPieces(target),
          fingerprints,
        }));
        expect(refusals).toEqual([]);
        expect(found).toEqual(toExpected(pages));
      }),
      {numRuns: 40},
    );
  });

  test('the same pages give the same bytes, without a date in them', () => {
    const [pages] = fc.sample(exchangePages, 1) as [ExchangePage[]];
    expect(write(structuredClone(pages), LANGUAGES)).toBe(write(pages, LANGUAGES));
  });
});

test('tags in a line are read as they were written', () => {
  const inline = fc.oneof(
    fc.array(fc.constantFrom('\\', '<1>', '</1>', '<22/>', '<', 'a', '>'), {maxLength: 6}).map((parts) => ({type: 'text' as const, value: parts.join('')})),
    fc.constantFrom('open' as const, 'close' as const, 'alone' as const).map((role) => ({type: 'placeholder' as const, id: '1', role})),
  );
  fc.assert(
    fc.property(fc.array(inline), (inlines) => {
      const line = formatPieces(inlines);
      expect(formatPieces(parseTags(line))).toBe(line);
      expect(parseTags(line).filter(({type}) => type === 'placeholder')).toEqual(inlines.filter(({type}) => type === 'placeholder'));
      const words = (parts: typeof inlines) => parts.map((one) => (one.type === 'text' ? one.value : '')).join('');
      expect(words(parseTags(line) as typeof inlines)).toBe(words(inlines));
    }),
    {numRuns: 500},
  );
});
