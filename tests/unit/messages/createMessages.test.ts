import fc from 'fast-check';
import {describe, expect, expectTypeOf, it, vi} from 'vitest';

import {createMessages} from '../../../src/messages';
import type {MessageKey, MessageValue, MessageValues} from '../../../src/messages';

interface Example {
  locale?: string;
  values?: MessageValues;
  readings?: Record<string, string>;
}

/** One message, written. */
function write(message: string, {locale = 'ko', values = {}, readings = {}}: Example = {}): string {
  return createMessages({locale, resources: {message}, readings})('message', values);
}

describe('messages', () => {
  it('have flat keys, dots, colons and all', () => {
    const t = createMessages({locale: 'ko', resources: {'theme.docs.a:b': '가', 'theme.docs': '나'}});
    expect(t('theme.docs.a:b')).toBe('가');
    expect(t('theme.docs')).toBe('나');
  });

  it('are kept apart from those of another instance', () => {
    const ko = createMessages({locale: 'ko', resources: {title: '제목'}});
    const en = createMessages({locale: 'en', resources: {title: 'Title'}});
    expect([ko('title'), en('title')]).toEqual(['제목', 'Title']);
  });

  it('are not escaped, for React and terminals do that themselves', () => {
    expect(write('{name} & <b>', {values: {name: '<a>'}})).toBe('<a> & <b>');
  });

  it.each(['lng', 'ns', 'context', 'defaultValue', 'replace', 'postProcess', 'interpolation', 'joinArrays'])(
    'may name a value %s, as if i18next had no such option',
    (name) => {
      expect(write(`‘{${name}}’`, {values: {[name]: '값'}})).toBe('‘값’');
    },
  );

  it('do not take in other messages', () => {
    const t = createMessages({locale: 'ko', resources: {title: '제목', help: '‘$t(title)’ {name}'}});
    expect(t('help', {name: '도움말'})).toBe('‘$t(title)’ 도움말');
  });

  it('take values as text, whatever is in them', () => {
    const hostile = fc.oneof(fc.string(), fc.constantFrom('{other}', '$t(message)', '{name}', '$&', '{-name}', '$1'));
    fc.assert(
      fc.property(hostile, hostile, (name, other) => {
        expect(write('«{name}» «{other}»', {values: {name, other}})).toBe(`«${name}» «${other}»`);
      }),
    );
  });
});

describe('josa', () => {
  it.each([
    ['{name, 을/를} 찾았습니다.', '5G', '5G를 찾았습니다.'],
    ['{name, 를/을} 찾았습니다.', '통신망', '통신망을 찾았습니다.'],
    ['{name,으로/로} 갑니다.', '서울', '서울로 갑니다.'],
    ['‘{name}’{name}', '말', '‘말’말'],
    ['{name, 은/는}', 3, '3은'],
    ['{name, number, 은/는}', 10000, '10,000은'],
    ['{name, bytes, 이/가}', 20_000, '20kB가'],
    ['{name, date, 은/는}', '2019-05-13', '2019년 5월 13일은'],
    ['{name, list, 이/가}', ['KT', '통신사'], 'KT 및 통신사가'],
  ] satisfies [string, MessageValue, string][])('%s with %j is %s', (message, name, written) => {
    expect(write(message, {values: {name}})).toBe(written);
  });

  it('follow the readings given', () => {
    expect(write('{name, 을/를}', {values: {name: 'OPEC'}, readings: {OPEC: '오펙'}})).toBe('OPEC을');
  });

  it('are Korean alone', () => {
    expect(() => write('{name, 을/를}', {locale: 'en', values: {name: 'KT'}})).toThrow(
      'Failed to format "message" (en): Unexpected formatter "을/를", expected one of bytes, date, list, number',
    );
  });
});

describe('formatters', () => {
  it.each([
    ['{value, number}', 1234567.5, '1,234,567.5', '1,234,567.5'],
    ['{value, bytes}', 0, '0바이트', '0 bytes'],
    ['{value, bytes}', 1, '1바이트', '1 byte'],
    ['{value, bytes}', 999, '999바이트', '999 bytes'],
    ['{value, bytes}', 1000, '1kB', '1 kB'],
    ['{value, bytes}', 12_345, '12.3kB', '12.3 kB'],
    ['{value, bytes}', 999_499, '999kB', '999 kB'],
    ['{value, bytes}', 999_999, '1MB', '1 MB'],
    ['{value, bytes}', 2_500_000_000, '2.5GB', '2.5 GB'],
    ['{value, date}', '2019-05-13', '2019년 5월 13일', '13 May 2019'],
    ['{value, date}', '2019-02', '2019년 2월', 'February 2019'],
    ['{value, date}', '2020-02-29', '2020년 2월 29일', '29 February 2020'],
    ['{value, list}', ['A', 'B', 'C'], 'A, B 및 C', 'A, B and C'],
    ['{value, list}', ['A'], 'A', 'A'],
    ['{value, list}', [], '', ''],
  ] satisfies [string, MessageValue, string, string][])('%s of %j is %s, %s', (message, value, ko, en) => {
    expect(write(message, {values: {value}})).toBe(ko);
    expect(write(message, {values: {value}, locale: 'en'})).toBe(en);
  });

  it('never write a thousand of a unit that has a greater one', () => {
    fc.assert(
      fc.property(fc.nat({max: 999_000_000_000_000}), (value) => {
        expect(write('{value, bytes}', {locale: 'en', values: {value}})).toMatch(/^\d{1,3}(\.\d{1,2})? (bytes?|[kMGT]B)$/);
      }),
    );
  });

  it.each(['Pacific/Kiritimati', 'Pacific/Pago_Pago'])('write the day given in the time zone %s', (timeZone) => {
    vi.stubEnv('TZ', timeZone);
    expect(write('{value, date}', {values: {value: '2019-05-01'}})).toBe('2019년 5월 1일');
    expect(write('{value, date}', {values: {value: '2019-05'}})).toBe('2019년 5월');
    vi.unstubAllEnvs();
  });

  it.each([
    ['{value, date}', '2019-02-30', 'Unexpected date "2019-02-30", expected a day such as 2019-05-13 or a month such as 2019-05'],
    ['{value, date}', '13 May 2019', 'Unexpected date "13 May 2019", expected a day'],
    ['{value, date}', '2019', 'Unexpected date "2019", expected a day'],
    ['{value, date}', '2019-05-13T00:00', 'Unexpected date "2019-05-13T00:00", expected a day'],
    ['{value, date}', '2019-13', 'Unexpected date "2019-13", expected a day'],
    ['{value, date}', 2019, 'Unexpected value 2019, expected text'],
    ['{value, number}', '12', 'Unexpected value "12", expected a number'],
    ['{value, bytes}', Number.NaN, 'Unexpected value null, expected a number'],
    ['{value, list}', 'A', 'Unexpected value "A", expected a list'],
    ['{value}', ['A', 'B'], 'Unexpected value ["A","B"], expected text'],
    ['{value, 을/를, number}', 3, 'Unexpected value "3을", expected a number'],
    ['{value, size}', 3, 'Unexpected formatter "size", expected one of bytes, date, list, number or a pair of josa such as 을/를'],
  ] satisfies [string, MessageValue, string][])('%s refuses %j', (message, value, error) => {
    expect(() => write(message, {values: {value}})).toThrow(error);
  });
});

describe('plurals', () => {
  it('have one form in Korean', () => {
    const t = createMessages({locale: 'ko', resources: {hits_other: '{count, number}건'}});
    expect([0, 1, 2, 1200].map((count) => t('hits', {count}))).toEqual(['0건', '1건', '2건', '1,200건']);
  });

  it('have two forms in English', () => {
    const t = createMessages({locale: 'en', resources: {hits_one: 'One hit', hits_other: '{count, number} hits'}});
    expect([0, 1, 2, 1200].map((count) => t('hits', {count}))).toEqual(['0 hits', 'One hit', '2 hits', '1,200 hits']);
  });

  it('fail without the form for a count', () => {
    const t = createMessages({locale: 'en', resources: {hits_other: '{count} hits'}});
    expect(() => t('hits', {count: 1})).toThrow('Failed to format "hits" (en): Unexpected key without a message');
    expect(() => t('hits')).toThrow('Failed to format "hits" (en)');
  });
});

describe('errors', () => {
  const resources = {hello: '{name}님, 안녕하세요.', empty: ''};

  it.each(['bye', 'empty', 'toString', 'Hi {name}'])('are thrown for %j, which has no message', (key) => {
    const t = createMessages({locale: 'ko', resources});
    expect(() => t(key, {name: '영희'})).toThrow(
      `Failed to format "${key}" (ko): Unexpected key without a message, expected one in the translation file`,
    );
  });

  it('are thrown for a value that is not given', () => {
    const t = createMessages({locale: 'ko', resources});
    expect(() => t('hello')).toThrow('Failed to format "hello" (ko): Unexpected missing value "name", expected it in the call');
    expect(() => t('hello', {names: '영희'})).toThrow('missing value "name"');
  });

  it('are handed over when somebody asks for them, and the key is shown', () => {
    const onError = vi.fn();
    const t = createMessages({locale: 'ko', resources, onError});
    expect(t('hello', {name: '영희'})).toBe('영희님, 안녕하세요.');
    expect(onError).not.toHaveBeenCalled();
    expect(t('bye')).toBe('bye');
    expect(t('hello')).toBe('hello');
    expect(onError.mock.calls.map(([error]) => String(error))).toEqual([
      'Error: Failed to format "bye" (ko): Unexpected key without a message, expected one in the translation file',
      'Error: Failed to format "hello" (ko): Unexpected missing value "name", expected it in the call',
    ]);
  });
});

it('can know its keys', () => {
  const catalog = {'search.hits_one': '', 'search.hits_other': '', 'a_b_other': '', 'search.title': ''};
  expectTypeOf<MessageKey<typeof catalog>>().toEqualTypeOf<'search.hits' | 'a_b' | 'search.title'>();
  const t = createMessages<MessageKey<typeof catalog>>({locale: 'ko', resources: {'search.title': '찾기'}});
  expectTypeOf(t).parameter(0).toEqualTypeOf<'search.hits' | 'a_b' | 'search.title'>();
});
