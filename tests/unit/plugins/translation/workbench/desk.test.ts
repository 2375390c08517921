import {utimesSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {createDeskSource} from '../../../../../src/plugins/translation/commands/createDeskSource';
import {Desk, type SaveResult} from '../../../../../src/plugins/translation/workbench/desk/Desk';
import {listNotes} from '../../../../../src/plugins/translation/workbench/desk/listNotes';
import type {PageView, SaveRequest} from '../../../../../src/plugins/translation/workbench/protocol';
import {findUnit, toSaveRequest} from '../../../../support/runWorkbench';
import {TranslationFolders} from '../../../../support/translationFolders';
import {createIo} from '../../../../support/translationIo';

const KO = `---
title: '여행'
---

첫째 단락은 **굵은** 말과 [지도](./map.mdx)를 담는다.

## 길 {/* #way */}

- 하나 \`code\`
- 둘 <Term id="x">용어</Term>

| 이름 | 뜻 |
| --- | --- |
| 망 | 연결 |

끝 단락에는 기차 5대가 있다.
`;

const EN = `---
title: 'Tour'
---

The first paragraph has **bold** words and [the map](./map.mdx).

## The way {/* #way */}

- One \`code\`
- Two <Term id="x">term</Term>

| Name | Meaning |
| --- | --- |
| Network | Connection |

The last paragraph has 5 trains.
`;

const FILES = {'ko/tour.mdx': KO, 'en/tour.mdx': EN};
const GLOSSARY = '- id: train\n  name: {ko: 기차, en: railway train}\n- id: map\n  name: {ko: 지도, en: map}\n';

class TestDesk {
  private constructor(
    readonly folders: TranslationFolders,
    readonly desk: Desk,
  ) {}

  static async open(files: Record<string, string> = FILES, edit?: (folders: TranslationFolders) => void): Promise<TestDesk> {
    const folders = new TranslationFolders({...files, 'glossary.yml': GLOSSARY});
    expect((await folders.run('init', '--yes')).exitCode).toBe(0);
    edit?.(folders);
    const values = {source: 'ko', target: 'en', 'source-locale': 'ko', 'target-locale': 'en', glossary: 'glossary.yml'};
    return new TestDesk(folders, await Desk.open(createDeskSource(values, createIo({cwd: folders.dir}))));
  }

  async page(name = 'tour.mdx'): Promise<PageView> {
    return (await this.desk.viewPage(name))!;
  }

  async save(id: string, text: string, given: Partial<SaveRequest> = {}): Promise<SaveResult> {
    return this.desk.save({...toSaveRequest(await this.page(given.path), id, text), ...given});
  }

  /** `saved`, or why not. */
  async told(id: string, text: string, given: Partial<SaveRequest> = {}): Promise<string> {
    const result = await this.save(id, text, given);
    return result.type === 'done' ? result.outcome : result.reason;
  }

  async state(id: string, name = 'tour.mdx'): Promise<string | undefined> {
    return (await this.folders.states())[`${name}#${id}`];
  }
}

const rewordEnd = (folders: TranslationFolders) => folders.edit('ko/tour.mdx', (text) => text.replace('끝 단락', '마지막 단락'));

describe('a save', () => {
  test('puts the text into the file, moves the baseline, and touches nothing else', async () => {
    const desk = await TestDesk.open(FILES, rewordEnd);
    const {folders} = desk;
    const baseline = folders.read('en/translation-baseline.json').split('\n');
    expect(await desk.told('way.p1', 'The final paragraph has 5 trains.')).toBe('saved');
    expect(folders.read('en/tour.mdx')).toBe(EN.replace('The last', 'The final'));
    expect(folders.read('en/translation-baseline.json').split('\n').filter((line) => !baseline.includes(line))).toEqual([expect.stringContaining('"way.p1"')]);
    expect(new Set(Object.values(await folders.states()))).toEqual(new Set(['up-to-date']));
  });

  test('keeps line ends, quotes and escapes as they are', async () => {
    const desk = await TestDesk.open({'ko/a.md': '---\ntitle: \'가 나\'\n---\r\n\r\n> 다\r\n> 라\r\n', 'en/a.md': '---\ntitle: \'a b\'\n---\r\n\r\n> c\r\n> d\r\n'});
    expect(await desk.told('_.title', 'It’s: \'c\'', {path: 'a.md'})).toBe('saved');
    expect(await desk.told('_.p1', 'one\ntwo', {path: 'a.md'})).toBe('saved');
    expect(desk.folders.read('en/a.md')).toBe('---\ntitle: \'It’s: \'\'c\'\'\'\n---\r\n\r\n> one\r\n> two\r\n');
  });

  test('writes code as it was typed, and one line where there may be no more', async () => {
    const desk = await TestDesk.open({'ko/c.md': '# 길\n\n- 하나\n\n  ```js\n    go() // 가라\n  ```\n', 'en/c.md': '# Way\n\n- One\n\n  ```js\n    go() // leave\n  ```\n'});
    const {units} = await desk.page('c.md');
    const find = (kind: string) => units.find((unit) => unit.kind === kind)!.id;
    expect(await desk.told(find('code'), '  go() // go\n    now()', {path: 'c.md'})).toBe('saved');
    expect(await desk.told(find('heading'), 'The\n  way ', {path: 'c.md'})).toBe('saved');
    expect(desk.folders.read('en/c.md')).toBe('# The way\n\n- One\n\n  ```js\n    go() // go\n      now()\n  ```\n');
  });

  test('of a page that is not there makes it, of one unit that is not there makes room', async () => {
    const desk = await TestDesk.open(FILES, (folders) => {
      folders.write('ko/new.mdx', '# 새 쪽 {/* #new */}\n\n새 단락이다.\n');
      folders.edit('ko/tour.mdx', (text) => text.replace('- 둘', '- 하나 반이다\n- 둘'));
    });
    expect(findUnit(await desk.page('new.mdx'), 'new.p1')).toMatchObject({state: {status: 'missing', copied: false}, target: null});
    expect(await desk.told('new.p1', 'A new paragraph.', {path: 'new.mdx'})).toBe('saved');
    expect(desk.folders.read('en/new.mdx')).toBe('# 새 쪽 {/* #new */}\n\nA new paragraph.\n');
    expect([await desk.state('new.p1', 'new.mdx'), await desk.state('new.h', 'new.mdx')]).toEqual(['up-to-date', 'copied']);

    const between = (await desk.page()).units.find(({state}) => state.status === 'missing')!;
    expect(await desk.told(between.id, 'One and a half')).toBe('saved');
    expect(desk.folders.read('en/tour.mdx')).toBe(EN.replace('- Two', '- One and a half\n- Two'));
  });

  test('takes what was only confirmed for current, but not what is missing or a copy', async () => {
    const desk = await TestDesk.open({...FILES, 'ko/b.mdx': '한 단락이다.\n', 'en/b.mdx': '한 단락이다.\n'}, rewordEnd);
    expect(await desk.told('way.p1', 'The last paragraph has 5 trains.')).toBe('unchanged');
    expect(await desk.state('way.p1')).toBe('outdated');
    expect(await desk.told('way.p1', 'The last paragraph has 5 trains.', {isConfirmed: true})).toBe('confirmed');
    expect(await desk.state('way.p1')).toBe('up-to-date');
    expect(desk.folders.read('en/tour.mdx')).toBe(EN);
    expect(await desk.told('_.p1', '한 단락이다.', {path: 'b.mdx', isConfirmed: true})).toBe('untranslated');
    expect(await desk.state('_.p1', 'b.mdx')).toBe('copied');
  });

  test('does not take a change that no reader sees for a new translation', async () => {
    const desk = await TestDesk.open(FILES, rewordEnd);
    expect(await desk.told('way.p1', 'The **last** paragraph\nhas 5 trains.')).toBe('kept-outdated');
    expect(desk.folders.read('en/tour.mdx')).toContain('The **last** paragraph\nhas 5 trains.');
    expect(await desk.state('way.p1')).toBe('outdated');
    expect(await desk.told('way.p1', 'The **last** paragraph has 5 trains.', {isConfirmed: true})).toBe('saved');
    expect(await desk.state('way.p1')).toBe('up-to-date');
  });
});

describe('a save is refused, and no file changed, when', () => {
  interface Given {
    prepare?: (folders: TranslationFolders) => void;
    /** After the translator has seen the page. */
    edit?: (folders: TranslationFolders) => void;
    given?: Partial<SaveRequest>;
  }

  async function refuse(id: string, text: string, {prepare, edit, given}: Given = {}) {
    const desk = await TestDesk.open(FILES, prepare);
    const wanted = toSaveRequest(await desk.page(), id, text);
    edit?.(desk.folders);
    const before = desk.folders.readAll();
    const result = await desk.desk.save({...wanted, ...given});
    expect(desk.folders.readAll()).toEqual(before);
    return result.type === 'refused' ? {reason: result.reason, now: result.page && findUnit(result.page, id)} : result;
  }
  const LAST = 'The final paragraph has 5 trains.';

  test('the file was changed meanwhile, wherever', async () => {
    const edit = (folders: TranslationFolders) => folders.edit('en/tour.mdx', (text) => text.replace('Tour', 'A tour'));
    expect(await refuse('way.p1', LAST, {edit})).toMatchObject({reason: 'file-changed', now: {target: 'The last paragraph has 5 trains.'}});
  });

  test('it was changed so that its size and its time are the same', async () => {
    const prepare = (folders: TranslationFolders) => utimesSync(path.join(folders.dir, 'en/tour.mdx'), 1, 1);
    const edit = (folders: TranslationFolders) => {
      folders.edit('en/tour.mdx', (text) => text.replace('Tour', 'Trip'));
      prepare(folders);
    };
    expect(await refuse('way.p1', LAST, {prepare, edit})).toMatchObject({reason: 'file-changed'});
  });

  test('the translation was deleted, or its page', async () => {
    const edit = (folders: TranslationFolders) => folders.edit('en/tour.mdx', (text) => text.replace('\nThe last paragraph has 5 trains.\n', ''));
    expect(await refuse('way.p1', LAST, {edit})).toMatchObject({reason: 'file-changed', now: {target: null}});
  });

  test('the source has moved on', async () => {
    expect(await refuse('way.p1', LAST, {edit: rewordEnd})).toMatchObject({reason: 'source-changed', now: {source: {text: '마지막 단락에는 기차 5대가 있다.'}}});
  });

  test('the source is gone', async () => {
    const edit = (folders: TranslationFolders) => folders.edit('ko/tour.mdx', (text) => text.replace('\n끝 단락에는 기차 5대가 있다.\n', ''));
    expect(await refuse('way.p1', LAST, {edit})).toMatchObject({reason: 'foreign-unit'});
  });

  test('the translator saw another translation', async () => {
    const {seen} = toSaveRequest(await (await TestDesk.open()).page(), 'way.p1', '');
    expect(await refuse('way.p1', LAST, {given: {seen: {...seen, target: 'Something else.'}}})).toMatchObject({reason: 'target-changed'});
  });

  test.each([
    ['it is empty', 'way.p1', ' \n', 'empty'],
    ['it is the source', 'way.p1', '끝 단락에는 기차 5대가 있다.', 'untranslated'],
    ['it would be two paragraphs', 'way.p1', 'One.\n\nTwo.', 'unsafe'],
    ['it would be another cell', 'way.tr2/c1', 'Net | work', 'unsafe'],
    ['it is no MDX', 'way.p1', 'A <b>bold word', 'unsafe'],
    ['it brings in code', 'way.p1', 'Five {trains()}', 'unsafe'],
    ['it brings in an element', 'way.p1', '<Trains/>', 'unsafe'],
    ['it brings in what no page may have', 'way.p1', 'Five\u0007 trains', 'control-character'],
  ])('%s', async (_, id, text, reason) => {
    expect(await refuse(id, text)).toMatchObject({reason});
  });

  test('the file is not UTF-8', async () => {
    const edit = (folders: TranslationFolders) => folders.write('en/tour.mdx', Buffer.from(EN.replace('Tour', 'To\u00fcr'), 'latin1'));
    expect(await refuse('way.p1', LAST, {edit})).toMatchObject({reason: 'encoding'});
  });
});

test('words of another language may be marked as such', async () => {
  const desk = await TestDesk.open();
  expect(await desk.told('way.p1', 'The last paragraph has 5 <span lang="ko">기차</span>.')).toBe('saved');
});

test('two saves at once are one after the other, and the second is told', async () => {
  const desk = await TestDesk.open();
  const page = await desk.page();
  const results = await Promise.all([desk.desk.save(toSaveRequest(page, 'way.p1', 'Five trains, 5.')), desk.desk.save(toSaveRequest(page, '_.title', 'A tour'))]);
  expect(results.map((result) => (result.type === 'done' ? result.outcome : result.reason))).toEqual(['saved', 'file-changed']);
});

test('what is accepted in a terminal meanwhile stays accepted', async () => {
  const desk = await TestDesk.open(FILES, (folders) => {
    rewordEnd(folders);
    folders.edit('ko/tour.mdx', (text) => text.replace('굵은', '진한'));
  });
  expect((await desk.folders.run('accept', 'tour.mdx#_.p1')).exitCode).toBe(0);
  expect(await desk.told('way.p1', 'The final paragraph has 5 trains.')).toBe('saved');
  expect(new Set(Object.values(await desk.folders.states()))).toEqual(new Set(['up-to-date']));
});

test('changes from outside are seen', async () => {
  const desk = await TestDesk.open();
  const before = await desk.desk.viewProject();
  expect((await desk.desk.viewProject()).revision).toBe(before.revision);
  rewordEnd(desk.folders);
  desk.folders.write('ko/new.mdx', '새 쪽.\n');
  const after = await desk.desk.viewProject();
  expect(after.revision).not.toBe(before.revision);
  expect(after.pages.map(({path: name, totals}) => `${name} ${totals.outdated} ${totals.missing}`)).toEqual(['new.mdx 0 1', 'tour.mdx 1 0']);
});

test('a page shows what changed, its syntax, and the terms of the glossary', async () => {
  const desk = await TestDesk.open(FILES, (folders) => folders.edit('ko/tour.mdx', (text) => text.replace('기차 5대', '기차 6대')));
  const {source} = findUnit(await desk.page(), 'way.p1');
  expect(source!.changes.filter(({type}) => type !== 'same').map(({type, text}) => `${type} ${text}`)).toEqual(['removed 5', 'added 6']);
  expect(source!.terms).toEqual([{id: 'train', target: 'railway train', start: 7, end: 9}]);
  const first = findUnit(await desk.page(), '_.p1').source!;
  expect(first.placeholders.map(({start, end}) => first.text.slice(start, end))).toEqual(['**', '**', '[', '](./map.mdx)']);
});

describe('the rules', () => {
  const check = async (id: string, text: string) => {
    const {findings, refusal} = (await TestDesk.open()).desk.check({path: 'tour.mdx', id, text})!;
    return {found: findings.map(({ruleId, sentence}) => `${ruleId} ${sentence}`), refusal: refusal?.reason ?? null};
  };

  test('say of a typed text what check would say of it', async () => {
    expect(await check('way.p1', 'The last paragraph has 5 trains.')).toEqual({found: [], refusal: null});
    expect(await check('way.p1', 'The last the the paragraph has 7 trains.')).toEqual({found: ['doubled-words found', 'numbers changed'], refusal: null});
    expect(await check('_.p1', 'The first paragraph has bold words and the map.')).toEqual({found: ['links missing'], refusal: null});
  });

  test('say which placeholders are lost or invented, even of what cannot be saved', async () => {
    expect(await check('way.li2', 'Two terms')).toEqual({found: ['placeholders lost'], refusal: null});
    expect(await check('way.li2', 'Two <Other id="x">term</Other>')).toEqual({found: ['placeholders lost', 'placeholders invented'], refusal: 'unsafe'});
  });

  test('accept what a comment on the page accepts', async () => {
    const comment = '{/* translation-ignore-next numbers: it is so */}\n\n';
    const desk = await TestDesk.open({...FILES, 'en/tour.mdx': EN.replace('The last', `${comment}The last`)});
    expect(desk.desk.check({path: 'tour.mdx', id: 'way.p1', text: 'The last paragraph has 7 trains.'})!.findings).toEqual([]);
  });
});

test('a page whose translation has not followed its source is worked on where it is', async () => {
  const desk = await TestDesk.open(FILES, (folders) => {
    rewordEnd(folders);
    folders.write('ko/journey.mdx', folders.read('ko/tour.mdx'));
    folders.remove('ko/tour.mdx');
  });
  expect((await desk.page('journey.mdx')).movesTo).toBe('journey.mdx');
  expect(await desk.told('way.p1', 'The final paragraph has 5 trains.', {path: 'journey.mdx'})).toBe('saved');
  expect(desk.folders.read('en/tour.mdx')).toBe(EN.replace('The last', 'The final'));
  expect(await desk.folders.states()).toMatchObject({'journey.mdx#way.p1': 'up-to-date', 'journey.mdx#_.p1': 'up-to-date'});
});

test('what a catalogue says to translators of a message goes with it', () => {
  const sourceText = '{"a": {"message": "A", "description": "A letter"}, "b": {"message": "B"}, "c": "C"}';
  expect([...listNotes({type: 'catalogue', sourceText})]).toEqual([['a', 'A letter']]);
  expect(listNotes({type: 'page', sourceText}).size).toBe(0);
});
