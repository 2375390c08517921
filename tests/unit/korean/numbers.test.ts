import fc from 'fast-check';
import {describe, expect, it} from 'vitest';

import {toSinoKorean} from '../../../src/korean';

describe('toSinoKorean', () => {
  it.each([
    ['0', '영'],
    ['1', '일'],
    ['10', '십'],
    ['111', '백십일'],
    ['2019', '이천십구'],
    ['10000', '만'],
    ['12,000', '만이천'],
    ['20000', '이만'],
    ['100000000', '일억'],
    ['110,000,000', '일억천만'],
    ['1000010000', '십억일만'],
    ['1000000000000', '일조'],
    ['9007199254740993', '구천칠조천구백구십이억오천사백칠십사만구백구십삼'],
    ['3.5', '삼점오'],
    ['0.05', '영점영오'],
    ['1.50', '일점오영'],
    ['010', '공일공'],
    ['007', '공공칠'],
  ])('reads %s as %s', (numeral, spoken) => {
    expect(toSinoKorean(numeral)).toBe(spoken);
  });

  it('reads a numeral beyond the names of its places digit by digit', () => {
    expect(toSinoKorean(`1${'0'.repeat(24)}`)).toBe(`일${'공'.repeat(24)}`);
  });

  it.each(['', '1,00', '-1', '1.', '.5', '일'])('refuses %j', (numeral) => {
    expect(() => toSinoKorean(numeral)).toThrow(`Unexpected numeral "${numeral}", expected digits such as 1,234.5`);
  });

  it('ends in the name of the last digit unless that is 0', () => {
    const names = ['', '일', '이', '삼', '사', '오', '육', '칠', '팔', '구'];
    fc.assert(
      fc.property(fc.bigInt({min: 0n, max: 10n ** 23n}), fc.integer({min: 1, max: 9}), (tens, last) => {
        expect(toSinoKorean(String(tens * 10n + BigInt(last)))).toMatch(new RegExp(`${names[last]}$`));
      }),
    );
  });

  it('is the same with and without thousands separators', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (number) => {
        expect(toSinoKorean(number.toLocaleString('en'))).toBe(toSinoKorean(String(number)));
      }),
    );
  });
});
