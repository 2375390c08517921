import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import type {BaselineUnit} from '../../../../../src/plugins/translation/baseline/baseline';
import {acceptUnits} from '../../../../../src/plugins/translation/status/acceptUnits';
import {judgePage} from '../../../../../src/plugins/translation/status/judgePage';
import type {PagePair} from '../../../../../src/plugins/translation/status/project';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';
import {pageModel, toMdx} from '../../../../support/arbitraryPage';

const SOURCE = `---
title: 여행 안내
---

이 글은 5G 망을 보러 온 사람들의 이야기다.

## 누가 왔나 {/* #who */}

먼저 러시아의 통신 회사에서 여섯 사람이 왔다.

그다음 남아프리카공화국의 회사가 연구소를 둘러보았다.

- 첫째 손님은 지도를 폈다.
- 둘째 손님은 숫자를 적었다.
`;

const TARGET = `---
title: A guide to the tour
---

This is the story of people who came to see a 5G network.

## Who came {/* #who */}

First six people came from a Russian carrier.

Then a South African company looked around the laboratory.

- The first guest unfolded a map.
- The second guest wrote down numbers.
`;

function judge(source: string, target: string, records: readonly BaselineUnit[]) {
  return judgePage({sources: listUnits(source, 'a.mdx'), targets: listUnits(target, 'a.mdx'), records, sourceLocale: 'ko'});
}

function accept(source: string, target: string, records: readonly BaselineUnit[] = [], isWanted: Parameters<typeof acceptUnits>[1] = () => true) {
  const page = {statuses: judge(source, target, records), targetPath: 'a.mdx', movesTo: null} as unknown as PagePair;
  return acceptUnits(page, isWanted);
}

const ADOPTED = accept(SOURCE, TARGET).page.units;

/** Every unit that is not up to date. */
function open(source: string, target: string, records: readonly BaselineUnit[] = ADOPTED): Record<string, string> {
  const statuses = judge(source, target, records).filter(({state}) => state.status !== 'up-to-date');
  return Object.fromEntries(statuses.map(({id, state}) => [id, state.status === 'missing' && state.copied ? 'copied' : state.status]));
}

const swap = (page: string, from: string, to: string) => {
  if (!page.includes(from)) throw new Error(`Unexpected "${from}", expected a part of the page`);
  return page.replace(from, to);
};

const SECOND = '먼저 러시아의 통신 회사에서 여섯 사람이 왔다.\n\n';

describe('an edit of the source', () => {
  test.each([
    ['none', SOURCE, {}],
    ['of a word', swap(SOURCE, '여섯', '일곱'), {'who.p1': 'outdated'}],
    ['of nearly all words', swap(SOURCE, '첫째 손님은 지도를 폈다', '첫째로 온 손님들은 큰 지도를 펼쳐 보았다'), {'who.li1': 'outdated'}],
    ['of a title', swap(SOURCE, 'title: 여행 안내', 'title: 길잡이'), {'_.title': 'outdated'}],
    ['of a heading whose id stays', swap(SOURCE, '누가 왔나', '찾아온 이들'), {'who.h': 'outdated'}],
    ['of a heading id', swap(SOURCE, '#who', '#guests'), {}],
    ['of the layout', SOURCE.replaceAll('- ', '* ').replace('5G 망을', '5G\n**망**을').replace('title: 여행 안내', 'title: "여행 안내"'), {}],
    ['a new paragraph', swap(SOURCE, '먼저', '취재 수첩에는 날짜가 빠져 있다.\n\n먼저'), {'who.p1': 'missing'}],
    ['a paragraph less', swap(SOURCE, SECOND, ''), {'who.p1': 'orphaned'}],
    ['a paragraph that moved', swap(SOURCE, SECOND, '') + `\n${SECOND}`, {}],
    ['a paragraph that moved and was reworded', swap(SOURCE, SECOND, '') + `\n${SECOND.replace('여섯', '일곱')}`, {'who.p2': 'outdated'}],
    ['sections in another order', swap(SOURCE, '## 누가', '## 새로 온 절 {/* #new */}\n\n## 누가'), {'new.h': 'missing'}],
  ])('%s', (_, source, expected) => expect(open(source, TARGET)).toEqual(expected));

  test('an outdated unit knows what it was translated from', () => {
    const [status] = judge(swap(SOURCE, '여섯', '일곱'), TARGET, ADOPTED).filter(({id}) => id === 'who.p1');
    expect(status!.state).toEqual({status: 'outdated', baselineSource: '먼저 러시아의 통신 회사에서 여섯 사람이 왔다.'});
  });
});

describe('an edit of the translation', () => {
  const changed = swap(SOURCE, '여섯', '일곱');

  test('does not make it current, and does not make it outdated', () => {
    const edited = swap(TARGET, 'First six people came from a Russian carrier', 'To begin with, half a dozen guests arrived');
    expect(open(SOURCE, edited)).toEqual({});
    expect(open(changed, edited)).toEqual({'who.p1': 'outdated'});
  });

  test('one that moves it is followed', () => {
    const moved = `${swap(TARGET, 'First six people came from a Russian carrier.\n\n', '')}\nFirst six people came from a Russian carrier.\n`;
    expect(open(SOURCE, moved)).toEqual({});
    expect(open(changed, moved)).toEqual({'who.p1': 'outdated'});
  });

  test('one that deletes it is missed', () => {
    expect(open(SOURCE, swap(TARGET, 'First six people came from a Russian carrier.\n\n', ''))).toEqual({'who.p1': 'missing'});
  });

  test('one that adds to it awaits acceptance', () => {
    const source = swap(SOURCE, '먼저', '새 글이다.\n\n먼저');
    const target = swap(TARGET, 'First', 'A new text.\n\nFirst');
    expect(open(source, target)).toEqual({'who.p1': 'outdated'});
    expect(open(source, target, accept(source, target, ADOPTED).page.units)).toEqual({});
  });

  test('a field of the front matter that the source never had is its own business', () => {
    expect(open(SOURCE, swap(TARGET, '---\n\nThis', 'sidebar_label: Guide\n---\n\nThis'))).toEqual({});
  });
});

describe('a copy of the source', () => {
  const copied = swap(TARGET, 'First six people came from a Russian carrier.', SECOND.trim());

  test('is missing, and is never accepted', () => {
    expect(open(SOURCE, copied)).toEqual({'who.p1': 'copied'});
    const {accepted, refused, page} = accept(SOURCE, copied, ADOPTED);
    expect(accepted).toEqual([]);
    expect(refused.map(({id}) => id)).toEqual(['who.p1']);
    expect(open(SOURCE, copied, page.units)).toEqual({'who.p1': 'copied'});
  });

  test('stays missing when the source goes on, until it is translated', () => {
    const records = accept(SOURCE, copied).page.units;
    const reworded = swap(SOURCE, '여섯 사람이', '어느 봄날 일곱 사람이');
    expect(open(reworded, copied, records)).toEqual({'who.p1': 'copied'});
    expect(open(reworded, TARGET, records)).toEqual({'who.p1': 'outdated'});
  });

  test('is known by its words even if its source went on before anybody looked', () => {
    expect(open(swap(SOURCE, '여섯', '일곱'), copied, [])).toMatchObject({'who.p1': 'copied', 'who.p2': 'outdated'});
  });

  test('a name, a number and code are the same in every language', () => {
    const page = '# KT\n\n| 5G | `a` |\n|---|---|\n\n```\n// 주석\n```\n';
    expect(open(page, page, accept(page, page).page.units)).toEqual({});
  });
});

describe('laws', () => {
  const page = pageModel.map(toMdx);

  test('what was accepted is current, and there is nothing left to accept', () => {
    fc.assert(
      fc.property(page, page, (source, target) => {
        const first = accept(source, target);
        const states = judge(source, target, first.page.units).map(({state}) => state.status);
        expect(accept(source, target, first.page.units).accepted).toEqual([]);
        expect(states.filter((status) => status === 'up-to-date')).toHaveLength(first.accepted.length);
      }),
    );
  });

  test('what is written of a page is the same every time', () => {
    expect(accept(SOURCE, TARGET, ADOPTED).page.units).toEqual(ADOPTED);
  });

  test('every unit of both sides has a state, once', () => {
    fc.assert(
      fc.property(page, page, page, (before, source, target) => {
        const statuses = judge(source, target, accept(before, target).page.units);
        const [sources, targets] = [listUnits(source, 'a.mdx'), listUnits(target, 'a.mdx')];
        expect(statuses.flatMap(({pair}) => pair.source ?? []).map(({id}) => id)).toEqual(sources.map(({id}) => id));
        expect(statuses.flatMap(({pair}) => pair.target ?? []).map(({start}) => start).sort((a, b) => a - b)).toEqual(targets.map(({start}) => start));
      }),
    );
  });
});
