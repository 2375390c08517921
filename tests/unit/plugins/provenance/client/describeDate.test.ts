import {expect, test} from 'vitest';
import {describeDate} from '../../../../../src/plugins/provenance/client/describeDate';
import type {FactDate} from '../../../../../src/plugins/provenance/ledger/ledger';

function describe(date: FactDate, locale: string): string[] {
  return describeDate(date, locale).map(({text, certainty}) => `${text} ${certainty}`);
}

const DAY: FactDate = {value: '2019-05-13', year: 'inferred', month: 'inferred', day: 'stated'};

test('names the parts in the order of the locale', () => {
  expect(describe(DAY, 'ko')).toEqual(['2019년 inferred', '5월 inferred', '13일 stated']);
  expect(describe(DAY, 'en')).toEqual(['May inferred', '13 stated', '2019 inferred']);
  expect(describe(DAY, 'en-GB')).toEqual(['13 stated', 'May inferred', '2019 inferred']);
});

test('leaves out what the source does not give', () => {
  expect(describe({value: '2019-02', year: 'inferred', month: 'stated', day: 'absent'}, 'ko')).toEqual(['2019년 inferred', '2월 stated']);
  expect(describe({value: '2018', year: 'stated', month: 'absent', day: 'absent'}, 'en')).toEqual(['2018 stated']);
});

test.each(['2019-01-01', '2019-12-31', '2020-02-29'])('keeps the day %s wherever the machine stands', (value) => {
  const [year, month, day] = value.split('-').map(Number);
  expect(describeDate({...DAY, value}, 'ko').map(({text}) => text)).toEqual([`${year}년`, `${month}월`, `${day}일`]);
});
