import {readdirSync, renameSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, test} from 'vitest';
import {COMMANDS} from '../../../../../src/plugins/translation/commands/commands';
import {runTranslation} from '../../../../../src/plugins/translation/commands/runTranslation';
import {TranslationFolders} from '../../../../support/translationFolders';
import {createIo} from '../../../../support/translationIo';

const KO = `---
title: 여행
---

# 길 {/* #way */}

첫째 단락에서 우리는 큰 길을 걷는다.

둘째 단락에서 우리는 작은 배를 탄다.
`;

const EN = `---
title: Tour
---

# The way {/* #way */}

In the first paragraph we walk along a wide road.

In the second paragraph we take a small boat.
`;

const FILES = {'ko/tour.mdx': KO, 'en/tour.mdx': EN};

async function adopt(files: Record<string, string> = FILES): Promise<TranslationFolders> {
  const folders = new TranslationFolders(files);
  expect((await folders.run('init', '--yes')).exitCode).toBe(0);
  return folders;
}

const reword = (folders: TranslationFolders, file = 'ko/tour.mdx') => folders.edit(file, (text) => text.replace('큰 길', '넓은 길'));

describe('every command', () => {
  test.each(Object.keys(COMMANDS))('%s explains itself in both languages and refuses what it does not know', async (name) => {
    const folders = new TranslationFolders(FILES);
    const help = async (LANG: string) => {
      const lines: string[] = [];
      const io = createIo({env: {LANG}, cwd: folders.dir, print: (line) => void lines.push(line), printError: (line) => void lines.push(line)});
      return {exitCode: await runTranslation([name, '--help'], io), text: lines.join('\n')};
    };
    const [ko, en] = [await help('ko'), await help('en')];
    expect([ko.exitCode, en.exitCode]).toEqual([0, 0]);
    expect(ko.text).toMatch(/종료 코드/);
    expect(en.text).toMatch(/Exit codes/);
    expect((await folders.run(name, '--no-such-option')).exitCode).toBe(2);
  });

  test('an unknown one is told which there are', async () => {
    const {exitCode, lines} = await new TranslationFolders(FILES).run('stauts');
    expect(exitCode).toBe(2);
    expect(lines[0]).toContain('status, diff, accept');
  });
});

describe('status', () => {
  test('says what its contract promises', async () => {
    const folders = await adopt();
    reword(folders);
    folders.edit('ko/tour.mdx', (text) => `${text}\n셋째 단락은 새로 왔다.\n`);
    folders.write('en/old.mdx', 'Nobody wrote this in Korean.\n');
    const {exitCode, json} = await folders.run('status', '--json');
    expect(exitCode).toBe(1);
    expect(json).toEqual({
      pages: [
        {
          path: 'tour.mdx',
          status: 'outdated',
          units: [
            {id: '_.title', kind: 'front-matter', status: 'up-to-date', sourceLine: 2, targetLine: 2},
            {id: 'way.h', kind: 'heading', status: 'up-to-date', sourceLine: 5, targetLine: 5},
            {id: 'way.p1', kind: 'paragraph', status: 'outdated', sourceLine: 7, targetLine: 7},
            {id: 'way.p2', kind: 'paragraph', status: 'up-to-date', sourceLine: 9, targetLine: 9},
            {id: 'way.p3', kind: 'paragraph', status: 'missing', copied: false, sourceLine: 11, targetLine: null},
          ],
        },
        {path: 'old.mdx', status: 'orphaned', units: [{id: '_.p1', kind: 'paragraph', status: 'orphaned', sourceLine: null, targetLine: 1}]},
      ],
      totals: {'up-to-date': 3, outdated: 1, missing: 1, orphaned: 1},
    });
  });

  test('ends well when there is nothing to do, and shows pages when there is', async () => {
    const folders = await adopt();
    expect(await folders.run('status')).toMatchObject({exitCode: 0, lines: ['1 of 1 pages are up to date. 100% of the units: 4 up to date, 0 outdated, 0 missing, 0 orphaned.']});
    reword(folders);
    expect((await folders.run('status')).lines).toEqual([
      'Page      Done  up to date  outdated  missing  orphaned',
      'tour.mdx   75%           3         1        0         0',
      '0 of 1 pages are up to date. 75% of the units: 3 up to date, 1 outdated, 0 missing, 0 orphaned.',
    ]);
  });

  test('goes on without a file that cannot be read, and names it', async () => {
    const others = new TranslationFolders({...FILES, 'ko/bad.mdx': '---\ntitle: [하나\n---\n'});
    const {exitCode, lines, json} = await others.run('status', '--json');
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toMatch(/bad\.mdx:\d: Unexpected YAML/);
    expect(json).toMatchObject({pages: [{path: 'tour.mdx'}]});
  });

  test('a page without any translation is missing', async () => {
    const folders = await adopt({...FILES, 'ko/new.md': '# 새 쪽\n\n글.\n'});
    expect(await folders.states()).toMatchObject({'new.md#_1.h': 'missing', 'new.md#_1.p1': 'missing'});
  });

  test('folders and sites that are none are refused with the next step', async () => {
    const folders = new TranslationFolders(FILES);
    expect((await folders.run('status', '--source', 'nowhere')).lines[0]).toContain('Unexpected --source nowhere');
    const io = createIo({cwd: folders.dir, printError: (line) => void errors.push(line)});
    const errors: string[] = [];
    expect(await runTranslation(['status', '--source', 'ko'], io)).toBe(2);
    expect(await runTranslation(['status'], io)).toBe(2);
    expect(errors.join('\n')).toMatch(/expected both --source and --target[\s\S]*expected a Docusaurus site/);
  });
});

describe('diff', () => {
  test('shows the old source, the changed words and the translation', async () => {
    const folders = await adopt();
    expect(await folders.run('diff')).toMatchObject({exitCode: 0, lines: ['Everything is up to date.']});
    reword(folders);
    expect(await folders.run('diff', 'tour')).toMatchObject({
      exitCode: 1,
      lines: [
        'tour.mdx#way.p1  outdated',
        '  old source:  첫째 단락에서 우리는 큰 길을 걷는다.',
        '  source:      첫째 단락에서 우리는 [-큰-]{+넓은+} 길을 걷는다.',
        '  translation: In the first paragraph we walk along a wide road.',
        '',
      ],
    });
    expect((await folders.run('diff', 'tour.mdx#way.p1', '--json')).json).toMatchObject({units: [{changes: expect.arrayContaining([{type: 'added', text: '넓은'}])}]});
  });

  test('marks with colours for a person who wants them', async () => {
    const folders = await adopt();
    reword(folders);
    const show = async (env: Record<string, string>) => {
      const lines: string[] = [];
      const io = createIo({env: {LANG: 'en', ...env}, cwd: folders.dir, isTerminal: true, print: (line) => void lines.push(line)});
      await runTranslation(['diff', '--source', 'ko', '--target', 'en'], io);
      return lines.join('\n');
    };
    expect(await show({})).toContain('\u001B[32m넓은\u001B[0m');
    expect(await show({NO_COLOR: '1'})).toContain('{+넓은+}');
  });
});

describe('accept', () => {
  test('takes a unit for current, and touches nothing but its line', async () => {
    const folders = await adopt();
    reword(folders);
    const before = folders.readAll();
    expect(await folders.run('accept', 'tour.mdx#way.p1')).toMatchObject({exitCode: 0, lines: ['Accepted 1 unit.']});
    const after = folders.readAll();
    const changed = (name: string) => after[name]!.split('\n').filter((line, index) => line !== before[name]!.split('\n')[index]);
    expect(Object.keys(after).filter((name) => after[name] !== before[name])).toEqual(['en/translation-baseline.json']);
    expect(changed('en/translation-baseline.json')).toHaveLength(1);
    expect((await folders.run('status')).exitCode).toBe(0);
  });

  test('refuses what is missing, a copy, or without a source, and accepts the rest', async () => {
    const folders = await adopt();
    reword(folders);
    folders.edit('ko/tour.mdx', (text) => `${text}\n셋째 단락은 새로 왔다.\n\n넷째 단락도 새로 왔다.\n`);
    folders.edit('en/tour.mdx', (text) => `${text}\n셋째 단락은 새로 왔다.\n`);
    folders.write('en/old.mdx', 'Nobody wrote this in Korean.\n');
    const {exitCode, json} = await folders.run('accept', '--all', '--json');
    expect(exitCode).toBe(1);
    expect(json).toEqual({
      accepted: [{path: 'tour.mdx', id: 'way.p1'}],
      refused: [
        {path: 'tour.mdx', id: 'way.p3', status: 'missing', copied: true},
        {path: 'tour.mdx', id: 'way.p4', status: 'missing', copied: false},
        {path: 'old.mdx', id: '_.p1', status: 'orphaned', copied: false},
      ],
    });
    expect(await folders.states()).toMatchObject({'tour.mdx#way.p1': 'up-to-date', 'tour.mdx#way.p3': 'copied', 'tour.mdx#way.p4': 'missing'});
  });

  test('names what it does not know', async () => {
    const folders = await adopt({...FILES, 'ko/more/tour.mdx': KO, 'en/more/tour.mdx': EN});
    expect(await folders.run('accept')).toMatchObject({exitCode: 2});
    expect((await folders.run('accept', 'tuor')).lines[0]).toContain('Unexpected page "tuor"');
    expect((await folders.run('accept', 'tour.mdx#way.p9')).lines[0]).toContain('expected one of _.title, way.h, way.p1, way.p2');
    expect((await folders.run('accept', 'tour')).lines[0]).toContain('expected one of more/tour.mdx, tour.mdx');
  });

  test('never loses a baseline it cannot read', async () => {
    const folders = await adopt();
    folders.edit('en/translation-baseline.json', (text) => text.replace('"way.p2"', '"way.p1"'));
    const before = folders.readAll();
    const {exitCode, lines} = await folders.run('accept', '--all');
    expect(exitCode).toBe(2);
    expect(lines[0]).toMatch(/translation-baseline\.json:10: Unexpected second unit "way\.p1"/);
    expect(folders.readAll()).toEqual(before);
  });
});

describe('init', () => {
  test('adopts once', async () => {
    const folders = await adopt();
    expect(await folders.run('init', '--yes')).toMatchObject({exitCode: 2});
  });

  const DOUBTFUL = {
    'ko/a.md': '# 하나\n\n글이 있다.\n\n다른 글이 있다.\n\n또 글이 있다.\n',
    'en/a.md': '# One\n\nThere is a text.\n\nAnother text is here.\n\nYet another one stands here as well.\n\nAnd one more of them.\n',
  };

  test('lists doubtful pairs and writes nothing, unless it may answer itself', async () => {
    const folders = new TranslationFolders(DOUBTFUL);
    const listed = await folders.run('init', '--json');
    expect(listed.exitCode).toBe(1);
    expect(listed.json).toMatchObject({doubtful: expect.arrayContaining([expect.objectContaining({path: 'a.md'})])});
    expect(readdirSync(path.join(folders.dir, 'en'))).toEqual(['a.md']);
    expect((await folders.run('init', '--yes')).exitCode).toBe(0);
  });

  test('asks a person, and leaves out what they say is no pair', async () => {
    const folders = new TranslationFolders(DOUBTFUL);
    const questions: string[] = [];
    const io = createIo({cwd: folders.dir, isTerminal: true, ask: (question) => Promise.resolve(questions.push(question) > 0 ? 'no' : '')});
    expect(await runTranslation(['init', '--source', 'ko', '--target', 'en', '--source-locale', 'ko', '--target-locale', 'en'], io)).toBe(0);
    expect(questions.length).toBeGreaterThan(0);
    expect(Object.values(await folders.states()).filter((status) => status === 'outdated')).toHaveLength(questions.length);
  });
});

describe('fix', () => {
  test('copies heading ids and changes no other byte', async () => {
    const folders = await adopt();
    folders.edit('en/tour.mdx', (text) => text.replace('{/* #way */}', '{#the-way}'));
    expect(await folders.run('fix', '--dry-run')).toMatchObject({exitCode: 0, lines: ['tour.mdx:5: would copy the heading id #way from the source.']});
    expect((await folders.run('fix', '--json')).json).toEqual({headings: [{path: 'tour.mdx', line: 5, id: 'way'}], moved: []});
    expect(folders.read('en/tour.mdx')).toBe(EN);
    expect((await folders.run('fix')).lines).toEqual(['There is nothing to fix.']);
  });

  test('moves a translation after its source, which was followed all along', async () => {
    const folders = await adopt();
    renameSync(path.join(folders.dir, 'ko/tour.mdx'), path.join(folders.dir, 'ko/journey.mdx'));
    reword(folders, 'ko/journey.mdx');
    expect(await folders.states()).toMatchObject({'journey.mdx#way.p1': 'outdated', 'journey.mdx#way.p2': 'up-to-date'});
    expect((await folders.run('fix', '--json')).json).toEqual({headings: [], moved: [{from: 'tour.mdx', to: 'journey.mdx'}]});
    expect(folders.read('en/journey.mdx')).toBe(EN);
    expect((await folders.run('accept', 'journey')).exitCode).toBe(0);
    expect((await folders.run('status')).exitCode).toBe(0);
  });
});
