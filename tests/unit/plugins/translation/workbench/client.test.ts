import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parsePieces} from '../../../../../src/plugins/translation/pieces/parsePieces';
import {formatAddress, parseAddress} from '../../../../../src/plugins/translation/workbench/client/address';
import {Drafts, relateDraft, type DraftStorage} from '../../../../../src/plugins/translation/workbench/client/drafts';
import {filterPages} from '../../../../../src/plugins/translation/workbench/client/filterPages';
import type {KeyPress} from '../../../../../src/korean';
import {SHORTCUTS, toCommand, toKeyNames} from '../../../../../src/plugins/translation/workbench/client/keymap';
import {nestPieces, type PieceNode} from '../../../../../src/plugins/translation/workbench/client/nestPieces';
import {findOpenPage, findUnit, isOpen, toPercent} from '../../../../../src/plugins/translation/workbench/client/openUnits';
import {cutRuns, listAdded} from '../../../../../src/plugins/translation/workbench/client/runs';
import {diffWords} from '../../../../../src/plugins/translation/status/diffWords';
import type {PageSummary, SourceView, UnitView} from '../../../../../src/plugins/translation/workbench/protocol';

describe('keys', () => {
  const typing = (press: KeyPress) => toCommand(press, {isTyping: true, hasSingleKeys: true});
  const reading = (press: KeyPress, hasSingleKeys = true) => toCommand(press, {isTyping: false, hasSingleKeys});

  test.each<[string, KeyPress, object | undefined]>([
    ['Ctrl S', {key: 's', ctrlKey: true}, {kind: 'save'}],
    ['⌘ S', {key: 's', metaKey: true}, {kind: 'save'}],
    ['Ctrl S on a Korean keyboard', {key: 'ㄴ', code: 'KeyS', ctrlKey: true}, {kind: 'save'}],
    ['Ctrl Enter', {key: 'Enter', ctrlKey: true}, {kind: 'save-and-next'}],
    ['Ctrl Shift Enter', {key: 'Enter', ctrlKey: true, shiftKey: true}, {kind: 'confirm-and-next'}],
    ['Alt ↓', {key: 'ArrowDown', altKey: true}, {kind: 'next'}],
    ['Alt Shift ↑', {key: 'ArrowUp', altKey: true, shiftKey: true}, {kind: 'previous-open'}],
    ['Alt 2', {key: '2', code: 'Digit2', altKey: true}, {kind: 'insert-term', index: 1}],
    ['Alt Shift 3, which is another sign', {key: '#', code: 'Digit3', altKey: true, shiftKey: true}, {kind: 'insert-match', index: 2}],
    ['Alt 0', {key: '0', code: 'Digit0', altKey: true}, {kind: 'insert-source'}],
    ['Escape', {key: 'Escape'}, {kind: 'leave'}],
    ['a letter', {key: 'n', code: 'KeyN'}, undefined],
    ['?', {key: '?'}, undefined],
    ['undo', {key: 'z', ctrlKey: true}, undefined],
    ['save as', {key: 's', ctrlKey: true, shiftKey: true}, undefined],
    ['AltGr, which is both', {key: '2', code: 'Digit2', ctrlKey: true, altKey: true}, undefined],
    ['Enter in a composition', {key: 'Enter', ctrlKey: true, isComposing: true}, undefined],
    ['the key that ends one in Safari', {key: 'Escape', keyCode: 229}, undefined],
  ])('%s in a field', (_, press, command) => {
    expect(typing(press)).toEqual(command);
  });

  test('letters alone are commands outside of fields, unless somebody does not want them to be', () => {
    expect(reading({key: 'n'})).toEqual({kind: 'next-open'});
    expect(reading({key: 'ㅜ', code: 'KeyN'})).toEqual({kind: 'next-open'});
    expect(reading({key: '?', shiftKey: true})).toEqual({kind: 'help'});
    expect(reading({key: 'n'}, false)).toBeUndefined();
    expect(reading({key: '/', ctrlKey: true}, false)).toEqual({kind: 'help'});
  });

  test('the help names them as the keyboard does', () => {
    expect(toKeyNames('confirm-and-next', 'Linux x86_64')).toBe('Ctrl Shift Enter');
    expect(toKeyNames('confirm-and-next', 'MacIntel')).toBe('⌘⇧Enter');
    expect(new Set(SHORTCUTS.map(({name}) => name)).size).toBe(SHORTCUTS.length);
  });
});

class MemoryStorage implements DraftStorage {
  private readonly items = new Map<string, string>();
  isFull = false;

  get length(): number {
    return this.items.size;
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
}

describe('drafts', () => {
  const DRAFT = {text: 'A draft', source: 'f1', base: null};

  test('are kept by project, page and unit', () => {
    const storage = new MemoryStorage();
    const drafts = new Drafts(storage, 'p');
    expect(drafts.keep('a.mdx', '_.p1', DRAFT)).toBe(true);
    drafts.keep('a.mdx', '_.p2', {...DRAFT, base: 'Old'});
    drafts.keep('b.mdx', '_.p1', DRAFT);
    new Drafts(storage, 'other').keep('a.mdx', '_.p1', {...DRAFT, text: 'Another'});
    storage.setItem('something else', 'of somebody else');
    expect(new Drafts(storage, 'p').read('a.mdx', '_.p1')).toEqual(DRAFT);
    expect([...drafts.count()]).toEqual([['a.mdx', 2], ['b.mdx', 1]]);
    drafts.drop('a.mdx', '_.p1');
    expect(drafts.read('a.mdx', '_.p1')).toBeUndefined();
    expect(drafts.read('a.mdx', '_.p2')).toEqual({...DRAFT, base: 'Old'});
  });

  test('that cannot be kept, or are none, are told apart', () => {
    const storage = new MemoryStorage();
    const drafts = new Drafts(storage, 'p');
    drafts.keep('a.mdx', '_.p1', DRAFT);
    for (const broken of ['{', 'null', '7', '{"text": 1}', '{"text": "a", "source": "f"}']) {
      storage.setItem(storage.key(0)!, broken);
      expect(drafts.read('a.mdx', '_.p1')).toBeUndefined();
    }
    storage.isFull = true;
    expect(drafts.keep('a.mdx', '_.p1', DRAFT)).toBe(false);
  });

  test('go on where nothing has changed', () => {
    const relate = (fingerprint: string, target: string | null) => relateDraft({text: 'New', source: 'f1', base: 'Old'}, {source: {fingerprint} as SourceView, target});
    expect(relate('f1', 'Old')).toBe('goes-on');
    expect(relate('f1', 'New')).toBe('same');
    expect(relate('f2', 'Old')).toBe('source-changed');
    expect(relate('f1', 'Theirs')).toBe('target-changed');
    expect(relate('f1', null)).toBe('target-changed');
  });
});

describe('runs', () => {
  test('joined they are the text, and each has the marks around it', () => {
    const range = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => ({start: Math.min(a, b), end: Math.max(a, b)}));
    fc.assert(
      fc.property(fc.string({maxLength: 25}), fc.array(range, {maxLength: 6}), (text, marks) => {
        const runs = cutRuns(text, marks);
        expect(runs.map((run) => run.text).join('')).toBe(text);
        for (const {start, end, marks: here} of runs) {
          expect(here).toEqual(marks.filter((mark) => mark.start <= start && end <= mark.end));
          expect(marks.every((mark) => mark.end <= start || mark.start >= end || here.includes(mark))).toBe(true);
        }
      }),
    );
  });

  test('the words that a change brought are found in the text after it', () => {
    const after = '손님 다섯 명이 서울에 왔다.';
    const added = listAdded(diffWords('손님 세 명이 왔다.', after, 'ko')).map(({start, end}) => after.slice(start, end));
    expect(added).toEqual(['다섯', '서울에 ']);
  });
});

test('the preview nests what stands between two ends', () => {
  const describeNode = (node: PieceNode): unknown => (node.type === 'text' ? node.value : [node.placeholder.key, ...node.children.map(describeNode)]);
  const tree = nestPieces(parsePieces('see <Term id="x">the **big** map</Term> in `a` {b}', {kind: 'paragraph'}));
  expect(tree.map(describeNode)).toEqual(['see ', ['jsx Term id="x"', 'the ', ['emphasis strong', 'big'], ' map'], ' in ', ['code a'], ' ', ['expression b']]);
});

test('an address leads back to its place', () => {
  fc.assert(
    fc.property(fc.string(), fc.option(fc.string(), {nil: undefined}), (path, unit) => {
      expect(parseAddress(formatAddress({path, unit}))).toEqual({path, unit});
    }),
  );
  expect(parseAddress('')).toBeUndefined();
});

describe('what there is to do', () => {
  const unit = (id: string, status: UnitView['state']['status'], hasSource = true) => ({id, source: hasSource ? {} : null, state: {status}}) as UnitView;
  const units = [unit('a', 'up-to-date'), unit('b', 'orphaned', false), unit('c', 'outdated'), unit('d', 'up-to-date'), unit('e', 'missing')];
  const page = (path: string, totals: Partial<PageSummary['totals']> = {}): PageSummary => ({path, version: '', totals: {'up-to-date': 9, outdated: 0, missing: 0, orphaned: 0, ...totals}});
  const pages = [page('docs/a.mdx', {missing: 1}), page('docs/b.mdx'), page('blog/c.mdx', {outdated: 2}), page('blog/d.mdx', {orphaned: 1})];

  test('is found forwards and backwards, and there is an end', () => {
    const find = (from: number, direction: 1 | -1) => findUnit(units, {from, direction, isWanted: isOpen});
    expect([find(-1, 1), find(2, 1), find(4, 1), find(5, -1), find(2, -1)]).toEqual([2, 4, undefined, 4, undefined]);
  });

  test('is found on the next page, around the end, and not on the same', () => {
    expect(findOpenPage(pages, 'docs/a.mdx', 1)).toBe('blog/c.mdx');
    expect(findOpenPage(pages, 'blog/c.mdx', 1)).toBe('docs/a.mdx');
    expect(findOpenPage(pages, 'docs/b.mdx', -1)).toBe('docs/a.mdx');
    expect(findOpenPage(pages, '', 1)).toBe('docs/a.mdx');
    expect(findOpenPage(pages.slice(1, 3), 'blog/c.mdx', 1)).toBeUndefined();
  });

  test('is filtered by words and by state', () => {
    const filter = (words: string, name: Parameters<typeof filterPages>[1]['filter']) => filterPages(pages, {words, filter: name}).map(({path}) => path);
    expect(filter('', 'open')).toEqual(['docs/a.mdx', 'blog/c.mdx', 'blog/d.mdx']);
    expect(filter('', 'orphaned')).toEqual(['blog/d.mdx']);
    expect(filter('MDX docs', 'all')).toEqual(['docs/a.mdx', 'docs/b.mdx']);
    expect(filter('docs', 'outdated')).toEqual([]);
  });

  test('100 % is all', () => {
    expect([toPercent(page('a')), toPercent(page('a', {missing: 1})), toPercent(page('a', {'up-to-date': 0}))]).toEqual([100, 90, 100]);
    expect(toPercent(page('a', {'up-to-date': 999, outdated: 1}))).toBe(99);
  });
});
