import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {compareNumbers, type NumberDifference} from '../../../../../src/plugins/translation/numbers/compareNumbers';
import {readNumbers} from '../../../../../src/plugins/translation/numbers/readNumbers';
import {numbersExamples} from '../../../../../src/plugins/translation/rules/numbers.examples';
import type {Example} from '../../../../../src/plugins/translation/rules/examples';

const compare = ({source, target, sourceLocale = 'ko', targetLocale = 'en'}: Example): NumberDifference[] =>
  compareNumbers({source, target, sourceLocale, targetLocale});

const turn = ({source, target, sourceLocale = 'ko', targetLocale = 'en'}: Example): Example => ({
  source: target,
  target: source,
  sourceLocale: targetLocale,
  targetLocale: sourceLocale,
});

describe('both ways', () => {
  test.each(numbersExamples.good)('the same numbers: $source | $target', (example) => {
    expect(compare(example)).toEqual([]);
    expect(compare(turn(example))).toEqual([]);
  });

  test.each(numbersExamples.bad)('other numbers: $source | $target', (example) => {
    expect(compare(example)).not.toEqual([]);
    expect(compare(turn(example))).not.toEqual([]);
  });
});

/** 53000 → 5만3천, 5만 3천, 5만3000, 53,000 … */
function writeKorean(value: number): string[] {
  const [myriads, rest] = [Math.floor(value / 10_000), value % 10_000];
  const thousands = rest % 1000 === 0 && rest > 0 ? [`${rest / 1000}천`, String(rest)] : [rest === 0 ? '' : String(rest)];
  const mixed = myriads === 0 ? [] : thousands.flatMap((tail) => [`${myriads}만${tail}`, `${myriads.toLocaleString('en')}만 ${tail}`.trim()]);
  return [String(value), value.toLocaleString('en'), ...mixed];
}

const ONES = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'zero ten twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function spell(value: number): string {
  if (value < 20) return ONES[value]!;
  if (value < 100) return [TENS[Math.floor(value / 10)], ...(value % 10 === 0 ? [] : [ONES[value % 10]])].join('-');
  if (value < 1000) return [`${spell(Math.floor(value / 100))} hundred`, ...(value % 100 === 0 ? [] : [spell(value % 100)])].join(' and ');
  return [`${spell(Math.floor(value / 1000))} thousand`, ...(value % 1000 === 0 ? [] : [spell(value % 1000)])].join(' ');
}

const value = fc.integer({min: 0, max: 99_999_999});

describe('reading what was written gives the number', () => {
  test('in Korean', () => {
    fc.assert(fc.property(value, (number) => {
      for (const written of writeKorean(number)) {
        expect(readNumbers(`모두 ${written}명이다.`, 'ko').flatMap(({counts}) => counts), written).toContain(String(number));
      }
    }));
  });

  test('in English words', () => {
    fc.assert(fc.property(fc.integer({min: 0, max: 999_999}), (number) => {
      expect(readNumbers(`There are ${spell(number)} of them.`, 'en').flatMap(({counts}) => counts)).toContain(String(number));
    }));
  });

  test('with its unit, in each', () => {
    fc.assert(fc.property(fc.integer({min: 2, max: 9999}), fc.constantFrom(['시간', 'hours'], ['km', 'kilometres'], ['개월', 'months'], ['퍼센트', '%']), (number, [korean, english]) => {
      expect(compare({source: `${number}${korean} 동안`, target: `${number} ${english} of it`})).toEqual([]);
    }));
  });
});

test('a text has the numbers of itself', () => {
  const word = fc.constantFrom('오후 3시', '2019년', '5월', '13일', '5만3천 명', '세 번째', '1.5배', '한', '3~5개', 'v18.2', '5G', '-3', '50%', 'May 5', 'six', '7:30', '1/3', '둘 다', '그리고');
  fc.assert(fc.property(fc.array(word, {maxLength: 8}), fc.constantFrom('ko', 'en', 'de'), (words, locale) => {
    const text = words.join(' ');
    expect(compareNumbers({source: text, target: text, sourceLocale: locale, targetLocale: locale})).toEqual([]);
  }));
});

test('finds a number that was changed into any other', () => {
  fc.assert(fc.property(value, value, (one, other) => {
    fc.pre(one !== other && one > 1 && other > 1);
    const found = compare({source: `모두 ${one}곳이다.`, target: `There are ${other} in all.`});
    expect(found.map(({source, target}) => [source?.text, target?.text])).toEqual([[String(one), String(other)]]);
  }));
});

test.each([
  ['https://example.com/2019/05/a1.png 참고', 'see the page'],
  ['&#39;값&#39;', 'a value'],
  ['person4@example.com', 'the address'],
  ['docs/2019/page-3.mdx', 'the file'],
])('digits in %s are no numbers', (source, target) => {
  expect(compare({source, target})).toEqual([]);
});
