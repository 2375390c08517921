import {describe, expect, it} from 'vitest';

import {checkMessages} from '../../../src/messages';
import type {Resources} from '../../../src/messages';

/** Findings for a Korean source and its English translation, one line each. */
function check(ko: Resources, en: Resources): string[] {
  const findings = checkMessages({source: {locale: 'ko', messages: ko}, targets: [{locale: 'en', messages: en}]});
  return findings.map(({ruleId, locale, key, message}) => `${locale} ${key} ${ruleId}: ${message}`);
}

describe('finds nothing', () => {
  it.each([
    ['in messages with the same keys', {a: '가', b: '나'}, {b: 'B', a: 'A'}],
    ['in one plural form in Korean and two in English', {hits_other: '{count}건'}, {hits_one: '{count} hit', hits_other: '{count} hits'}],
    ['in a form for one that leaves the number out', {hits_other: '{count, number}건'}, {hits_one: 'One hit', hits_other: '{count, number} hits'}],
    ['in a form for none, which every language may have', {hits_other: '{count}건'}, {hits_zero: 'No hits', hits_one: '{count} hit', hits_other: '{count} hits'}],
    ['in josa, which English does not have', {a: '{name, 을/를} {n, number, 은/는}'}, {a: '{n, number} of {name}'}],
    ['in a placeholder that is repeated', {a: '{name}, {name}'}, {a: '{name}'}],
    ['in placeholders side by side whose names begin alike', {a: '{page}{pages, 을/를}'}, {a: '{page}{pages}'}],
    ['in a key that looks like a plural form and is none', {phase_one: '1단계'}, {phase_one: 'Phase one'}],
  ])('%s', (_, ko, en) => {
    expect(check(ko, en)).toEqual([]);
  });
});

describe('finds', () => {
  it.each<[string, Resources, Resources, string[]]>([
    ['a missing key', {a: '가', b: '나'}, {a: 'A'}, ['en b key-parity: Unexpected missing key "b", expected it as in ko']],
    [
      'keys that differ in what looks like a plural form',
      {phase_one: '1단계'},
      {phase_two: 'Phase two'},
      [
        'en phase_one key-parity: Unexpected missing key "phase_one", expected it as in ko',
        'en phase_two key-parity: Unexpected key "phase_two", expected only the keys of ko',
      ],
    ],
    ['a key too many', {a: '가'}, {a: 'A', b: 'B'}, ['en b key-parity: Unexpected key "b", expected only the keys of ko']],
    [
      'a missing message with plural forms, once',
      {hits_other: '{count}건'},
      {},
      ['en hits key-parity: Unexpected missing key "hits", expected it as in ko'],
    ],
    [
      'a missing plural form',
      {hits_other: '{count}건'},
      {hits_other: '{count} hits'},
      ['en hits_one plural-forms: Unexpected missing plural form "hits_one", expected the forms one, other'],
    ],
    [
      'no form but that for one',
      {hits_other: '{count}건'},
      {hits_one: '{count} hit'},
      ['en hits_other plural-forms: Unexpected missing plural form "hits_other", expected the forms one, other'],
    ],
    [
      'a plural form the language does not have',
      {hits_one: '{count}건', hits_other: '{count}건'},
      {hits_one: '{count} hit', hits_other: '{count} hits'},
      ['ko hits_one plural-forms: Unexpected plural form "hits_one", expected the forms other'],
    ],
    [
      'a message without plural forms where others have them',
      {hits_other: '{count}건'},
      {hits: '{count} hits'},
      [
        'en hits plural-forms: Unexpected plural form "hits", expected the forms one, other',
        'en hits_one plural-forms: Unexpected missing plural form "hits_one", expected the forms one, other',
        'en hits_other plural-forms: Unexpected missing plural form "hits_other", expected the forms one, other',
      ],
    ],
    [
      'placeholders that differ',
      {a: '{name, 을/를} {date, date}'},
      {a: '{nmae} {date}'},
      ['en a placeholder-parity: Unexpected {date} {nmae}, expected {date, date} {name}'],
    ],
    [
      'a placeholder too many',
      {a: '가'},
      {a: '{name}'},
      ['en a placeholder-parity: Unexpected {name}, expected no placeholders'],
    ],
    [
      'the number left out of the form for any number',
      {hits_other: '{count}건'},
      {hits_one: 'One hit', hits_other: 'Hits'},
      ['en hits_other placeholder-parity: Unexpected no placeholders, expected {count}'],
    ],
    [
      'anything but the number left out of the form for one',
      {hits_other: '{query}: {count}건'},
      {hits_one: 'One hit', hits_other: '{query}: {count} hits'},
      ['en hits_one placeholder-parity: Unexpected no placeholders, expected {count} {query}'],
    ],
    [
      'a formatter nobody wrote',
      {a: '{n, nubmer}'},
      {a: '{n, nubmer}'},
      [
        'ko a unknown-formatter: Unexpected formatter "nubmer", expected one of bytes, date, list, number or a pair of josa such as 을/를',
        'en a unknown-formatter: Unexpected formatter "nubmer", expected one of bytes, date, list, number',
      ],
    ],
    [
      'josa in English',
      {a: '{name, 을/를}'},
      {a: '{name, 을/를}'},
      ['en a unknown-formatter: Unexpected formatter "을/를", expected one of bytes, date, list, number'],
    ],
    [
      'a value written twice, once by itself and once with its josa',
      {a: '“{paper}”{paper, 은/는} 없습니다.', b: '{count, number}{count, number, 을/를}'},
      {a: 'No {paper}.', b: '{count, number}'},
      [
        'ko a doubled-value: Unexpected {paper, 은/는} right after {paper}, expected one of the two',
        'ko b doubled-value: Unexpected {count, number, 을/를} right after {count, number}, expected one of the two',
      ],
    ],
    [
      'empty messages, and no more about them',
      {a: '{name}', b: ' '},
      {a: '', b: 'B'},
      ['ko b empty-message: Unexpected empty message, expected text', 'en a empty-message: Unexpected empty message, expected text'],
    ],
  ])('%s', (_, ko, en, findings) => {
    expect(check(ko, en)).toEqual(findings);
  });
});

it('checks every target, and orders what it finds by locale and key', () => {
  const findings = checkMessages({
    source: {locale: 'ko', messages: {b: '나', a: '가'}},
    targets: [{locale: 'en', messages: {}}, {locale: 'fr', messages: {b: 'B'}}],
  });
  expect(findings.map(({locale, key}) => `${locale} ${key}`)).toEqual(['en a', 'en b', 'fr a']);
});
