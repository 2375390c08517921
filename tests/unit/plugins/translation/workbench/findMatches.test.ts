import {describe, expect, test} from 'vitest';
import {findMatches, listEntries, type MemoryEntry} from '../../../../../src/plugins/translation/workbench/desk/findMatches';
import {splitSegments} from '../../../../../src/plugins/translation/workbench/desk/splitSegments';
import {toBag} from '../../../../../src/plugins/translation/status/measureSimilarity';

const toEntry = (source: string, target: string, place = `a.mdx#${target}`): MemoryEntry => ({place, source, target, bag: toBag(source)});

const ENTRIES = [
  toEntry('손님들은 5G 서비스를 직접 써 보았다.', 'The guests tried the 5G services.'),
  toEntry('손님들은 새 전화를 직접 써 보았다.', 'The guests tried a new phone.'),
  toEntry('두 회사는 협력을 의논했다.', 'The two companies talked.'),
  toEntry('손님들은 5G 서비스를 직접 써 보았다.', 'The guests tried the 5G services.', 'b.mdx#again'),
];

const find = (source: string, place = 'x.mdx#_.p1') => findMatches({entries: ENTRIES, source, place, sourceLocale: 'ko', targetLocale: 'en'});

test('offers the same text first, then what is like it, each translation once', () => {
  expect(find('손님들은 5G 서비스를 직접 써 보았다.').map(({score, target}) => [score === 1, target])).toEqual([
    [true, 'The guests tried the 5G services.'],
    [false, 'The guests tried a new phone.'],
  ]);
});

test('says what differs, from what was translated to what is to be', () => {
  const [best] = find('손님들은 4G 서비스를 직접 써 보았다.');
  expect(best!.score).toBeLessThan(1);
  expect(best!.changes.filter(({type}) => type !== 'same')).toEqual([
    {type: 'removed', text: '5G'},
    {type: 'added', text: '4G'},
  ]);
});

test('finds a sentence in a longer text', () => {
  expect(find('날이 밝았다. 두 회사는 협력을 의논했다.').map(({target}) => target)).toEqual(['The two companies talked.']);
});

test('of units with as many sentences in both languages, sentences that can stand alone are known too', () => {
  const unit = (text: string) => ({id: '_.p1', kind: 'paragraph' as const, text, start: 0, end: text.length, line: 1, encoding: {type: 'markdown' as const, indent: ''}});
  const list = (source: string, target: string, status: 'up-to-date' | 'orphaned' = 'up-to-date') =>
    listEntries(
      {path: 'a.mdx', statuses: [{id: '_.p1', record: null, state: {status}, pair: {source: unit(source), target: unit(target), confidence: 1}}]},
      {sourceLocale: 'ko', targetLocale: 'en'},
    ).map(({source: told, target: retold}) => `${told} = ${retold}`);
  expect(list('하나다. 둘이다.', 'One. Two.')).toEqual(['하나다. 둘이다. = One. Two.', '하나다. = One.', '둘이다. = Two.']);
  expect(list('하나다. 둘이다.', 'One and two.')).toEqual(['하나다. 둘이다. = One and two.']);
  expect(list('<b>하나다. 둘이다.</b>', '<b>One. Two.</b>')).toEqual(['<b>하나다. 둘이다.</b> = <b>One. Two.</b>']);
  expect(list('하나다. 둘이다.', 'One. Two.', 'orphaned')).toEqual([]);
});

test('a unit is no memory of itself, and strange texts have none', () => {
  expect(find('두 회사는 협력을 의논했다.', 'a.mdx#The two companies talked.')).toEqual([]);
  expect(find('전혀 다른 이야기.')).toEqual([]);
  expect(find('—')).toEqual([]);
});

describe('sentences', () => {
  test.each([
    ['ko', '하나다. 둘인가? 셋!', ['하나다.', '둘인가?', '셋!']],
    ['ko', '<Fact ids="P1.1">하나다.</Fact> <Fact ids="P1.2">둘이다.</Fact>', ['<Fact ids="P1.1">하나다.</Fact>', '<Fact ids="P1.2">둘이다.</Fact>']],
    ['und', 'One. Two.', ['One.', 'Two.']],
    ['en', '', []],
  ])('%s: %s', (locale, text, segments) => {
    expect(splitSegments(text, locale)).toEqual(segments);
  });
});
