import {describe, expect, test} from 'vitest';
import {describePage} from '../../../../../src/plugins/translation/reading/describePage';
import type {PairStatus} from '../../../../../src/plugins/translation/status/pairStatus';
import {listUnits} from '../../../../../src/plugins/translation/units/listUnits';

const unit = (text: string) => listUnits(`${text}\n`, 'a.mdx')[0]!;
const status = (pair: [string | null, string | null], state: PairStatus['state']): PairStatus => {
  const [source, target] = pair.map((text) => (text === null ? null : unit(text)));
  return {id: (source ?? target)!.id, pair: {source, target, confidence: 1} as PairStatus['pair'], state, record: null};
};

const fine = status(['하나', 'One'], {status: 'up-to-date'});
const missing = (text: string) => status([text, null], {status: 'missing', copied: false});

describe('describePage', () => {
  test('says nothing of a page that is up to date, or not yet accepted', () => {
    expect(describePage([fine, status(['둘', 'Two'], {status: 'outdated', baselineSource: null})])).toEqual({translation: undefined, marks: []});
  });

  test('shows today’s original of what has changed, without its markup', () => {
    const {translation, marks} = describePage([status(['**새** [글](./a.mdx)과 `code`', 'Old'], {status: 'outdated', baselineSource: '옛 글'})]);
    expect(translation).toEqual({state: 'behind', outdated: 1, missing: 0, orphaned: 0});
    expect(marks).toMatchObject([{kind: 'outdated', originals: [[{type: 'text', value: '새 글과 '}, {type: 'code', value: 'code'}]]}]);
  });

  test('makes one gap of passages that are missing one after the other, behind what stands before them', () => {
    const {marks} = describePage([missing('처음'), fine, missing('둘'), missing('셋')]);
    expect(marks.map((mark) => [mark.kind, mark.unit?.text ?? null, 'originals' in mark && mark.originals.length])).toEqual([
      ['missing', null, 1],
      ['missing', 'One', 2],
    ]);
  });

  test('tells a copy of the source, which is missing too, from a passage without a source', () => {
    const {translation, marks} = describePage([status(['넷', '넷'], {status: 'missing', copied: true}), status([null, 'Five'], {status: 'orphaned'})]);
    expect(translation).toEqual({state: 'behind', outdated: 0, missing: 1, orphaned: 1});
    expect(marks.map(({kind}) => kind)).toEqual(['copied', 'orphaned']);
  });
});
