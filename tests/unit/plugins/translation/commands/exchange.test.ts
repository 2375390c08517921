import {describe, expect, test} from 'vitest';
import {listActive} from '../../../../../src/plugins/translation/exchange/listActive';
import {TranslationFolders} from '../../../../support/translationFolders';

const KO = `---
title: '여행'
description: 5G 여행 안내
---

첫째 단락은 **굵은** 말과 [지도](./map.mdx)를 담는다.

## 길 {/* #way */}

- 하나 \`code\`
- 둘 <Term id="x">용어</Term>

| 이름 | 뜻 |
| --- | --- |
| 망 | 연결 |

> 인용은 여러 줄에
> 걸친다.

끝 단락.
`;

const EN = `---
title: 'Tour'
description: A guide to the 5G tour
---

The first paragraph has **bold** words and [the map](./map.mdx).

## The way {/* #way */}

- One \`code\`
- Two <Term id="x">term</Term>

| Name | Meaning |
| --- | --- |
| Network | Connection |

> The quote goes on
> for lines.

The last paragraph.
`;

async function adopt(files: Record<string, string> = {}): Promise<TranslationFolders> {
  const folders = new TranslationFolders({'ko/tour.mdx': KO, 'en/tour.mdx': EN, ...files});
  expect((await folders.run('init', '--yes')).exitCode).toBe(0);
  return folders;
}

const EXTENSIONS = {xliff: 'xlf', po: 'po'} as const;

type Name = keyof typeof EXTENSIONS;

async function exportTo(folders: TranslationFolders, format: Name, ...args: string[]): Promise<string> {
  const {exitCode} = await folders.run('export', '--format', format, '--out', 'out', ...args);
  expect(exitCode).toBe(0);
  return `out/tour.mdx.${EXTENSIONS[format]}`;
}

/** The outcome of each unit that is not left as it was. */
async function importFrom(folders: TranslationFolders, ...files: string[]): Promise<{exitCode: number; told: string[]}> {
  const {exitCode, json, lines} = await folders.run('import', ...files, '--json');
  if (!json) throw new Error(lines.join('\n'));
  const told = json.units.filter(({result}) => result !== 'unchanged').map(({unit, result, reason}) => `${unit ? unit.id : '*'} ${reason ?? result}`);
  return {exitCode, told};
}

describe.each(Object.keys(EXTENSIONS) as Name[])('%s', (format) => {
  test('untouched, changes no byte of any file', async () => {
    const folders = await adopt({'ko/new.mdx': '새 쪽.\n', 'ko/crlf.md': '가\r\n\r\n나\r\n', 'en/crlf.md': 'a\r\n\r\nb\r\n'});
    folders.edit('ko/tour.mdx', (text) => text.replace('끝 단락', '마지막 단락'));
    const before = folders.readAll();
    await exportTo(folders, format);
    expect(await importFrom(folders, 'out')).toEqual({exitCode: 0, told: []});
    expect(folders.readAll()).toEqual(before);
  });

  test('carries a change of the source through to the translation, and changes it there alone', async () => {
    const folders = await adopt();
    folders.edit('ko/tour.mdx', (text) => text.replace('[지도](./map.mdx)를 담는다', '[큰 지도](./map.mdx)를 담는다'));
    expect((await folders.states())['tour.mdx#_.p1']).toBe('outdated');
    const file = await exportTo(folders, format, '--only', 'outdated,missing');
    folders.edit(file, (text) => (format === 'po' ? text.replace('the map</2>', 'the large map</2>') : text.replace(/the map(?=<\/pc>(?:(?!<\/pc>)[^])*<\/segment>)/, 'the large map')));
    expect(await importFrom(folders, file)).toEqual({exitCode: 0, told: ['_.p1 imported']});
    expect(folders.read('en/tour.mdx')).toBe(EN.replace('the map', 'the large map'));
    expect(new Set(Object.values(await folders.states()))).toEqual(new Set(['up-to-date']));
  });

  test('a person may say that an outdated translation still holds', async () => {
    const folders = await adopt();
    folders.edit('ko/tour.mdx', (text) => text.replace('끝 단락', '마지막 단락'));
    const file = await exportTo(folders, format, '--only', 'outdated');
    folders.edit(file, (text) => (format === 'po' ? text.replace('#, fuzzy\n', '') : text.replace('state="initial"', 'state="final"')));
    expect(await importFrom(folders, file)).toEqual({exitCode: 0, told: ['way.p2 confirmed']});
    expect(folders.read('en/tour.mdx')).toBe(EN);
    expect((await folders.states())['tour.mdx#way.p2']).toBe('up-to-date');
  });

  test('a source that has moved on, and a translation edited meanwhile, are not written over', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, format);
    folders.edit(file, (text) => text.replace('>One ', '>First ').replace('"One ', '"First ').replace('A guide to', 'Guide to').replace('last paragraph', 'final paragraph'));
    folders.edit('ko/tour.mdx', (text) => text.replace('하나', '한 가지'));
    folders.edit('en/tour.mdx', (text) => text.replace('A guide', 'Our guide').replace('The way', 'The road'));
    const before = folders.read('en/tour.mdx');
    const {exitCode, told} = await importFrom(folders, file);
    expect({exitCode, told}).toEqual({exitCode: 1, told: ['_.description target-changed', expect.stringMatching(/source-changed/), 'way.p2 imported']});
    expect(folders.read('en/tour.mdx')).toBe(before.replace('last paragraph', 'final paragraph'));
  });

  test('importing twice is importing once', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, format);
    folders.edit(file, (text) => text.replace('last paragraph', 'final paragraph'));
    await importFrom(folders, file);
    const after = folders.readAll();
    expect(await importFrom(folders, file)).toEqual({exitCode: 0, told: []});
    expect(folders.readAll()).toEqual(after);
  });
});

/** Puts a translation into a PO file: the entry whose source begins so. */
function translate(text: string, source: string, translation: string): string {
  const entry = new RegExp(`(msgid (?:""\\n)?"${source}[^]*?\\nmsgstr )(?:"[^]*?"\\n)(?=\\n|$)`);
  const quoted = translation.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n');
  return text.replace(entry, (_, head: string) => `${head}"${quoted}"\n`);
}

describe('import', () => {
  async function importTranslation(source: string, translation: string): Promise<{folders: TranslationFolders; told: string[]}> {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    folders.edit(file, (text) => translate(text, source, translation));
    const {told} = await importFrom(folders, file);
    return {folders, told};
  }

  test.each([
    ['끝 단락', '<script>alert(1)</script>', '\\<script>alert(1)\\</script>'],
    ['끝 단락', '{process.exit()} <!-- a -->', '\\{process.exit()} \\<!-- a -->'],
    ['끝 단락', 'import x from "y"', '&#105;mport x from "y"'],
    ['끝 단락', 'export const x = 1', '&#101;xport const x = 1'],
    ['끝 단락', '# no heading\n- no item\n\n---', '\\# no heading\n\\- no item\n\\---'],
    ['끝 단락', '1. no list', '1\\. no list'],
    ['끝 단락', ':::danger\nx\n:::', '\\:::danger\nx\n\\:::'],
    ['끝 단락', '[a](javascript:alert) ![b](c) `d` *e*', '\\[a\\](javascript\\:alert) !\\[b\\](c) \\`d\\` \\*e\\*'],
    ['끝 단락', '5 * 3 & 4 < 5', '5 * 3 & 4 \\< 5'],
    ['연결', 'a | b', 'a \\| b'],
    ['인용은', 'one\ntwo', 'one\n> two'],
    ['여행', "it's {x} : # \"y\"", "'it''s {x} : # \"y\"'"],
  ])('%s → %j stands in the page as %j, and nothing runs', async (source, translation, expected) => {
    const {folders, told} = await importTranslation(source, translation);
    expect(told).toEqual([expect.stringMatching(/ imported$/)]);
    expect(folders.read('en/tour.mdx')).toContain(expected);
    expect(listActive(folders.read('en/tour.mdx'))).toEqual(listActive(EN));
  });

  test.each([
    ['첫째 단락', 'No <1>bold</1> link', 'lost'],
    ['첫째 단락', '<1>a</1> <2>b</2> <3/>', 'invented'],
    ['첫째 단락', '<1>a <2>b</1> c</2>', 'nesting'],
    ['첫째 단락', '<1>a</1> <2>b', 'nesting'],
    ['첫째 단락', '<1>a</1> <2>b</2> <2>c</2>', 'invented'],
    ['첫째 단락', '<1/> <2>b</2>', 'invented'],
    ['끝 단락', '끝 단락.', 'untranslated'],
    ['끝 단락', 'bell \u0007', 'control-character'],
    ['첫째 단락', '<1></1> <2>b</2>', 'unsafe'],
  ])('%s → %j is refused: %s', async (source, translation, reason) => {
    const {folders, told} = await importTranslation(source, translation);
    expect(told).toEqual([expect.stringMatching(new RegExp(` ${reason}$`))]);
    expect(folders.read('en/tour.mdx')).toBe(EN);
  });

  test('marks that Markdown would not read beside these letters become elements', async () => {
    const {folders} = await importTranslation('첫째 단락', '<1>5G(망)</1>은 <2>지도 map</2>');
    expect(folders.read('en/tour.mdx')).toContain('<strong>5G(망)</strong>은 [지도 map](./map.mdx)');
  });

  test('what is good is imported though its neighbours are not, each with file, line and reason', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    folders.edit(file, (text) => translate(translate(text, '끝 단락', 'Good.'), '첫째 단락', 'Bad.').replace('#way.h1', '#way.h9').replace('#way.h"', '#way.h9"'));
    const {exitCode, lines} = await folders.run('import', file);
    expect(exitCode).toBe(1);
    expect(lines.join('\n')).toMatch(/^out\/tour\.mdx\.po:\d+: tour\.mdx#_\.p1: refused\. Unexpected missing placeholder \*\*/m);
    expect(folders.read('en/tour.mdx')).toBe(EN.replace('The last paragraph.', 'Good.'));
  });

  test('code keeps the space around it', async () => {
    const folders = await adopt({'ko/code.mdx': '```js\n  // 하나\n  run(); // 둘\n\n```\n', 'en/code.mdx': '```js\n  // One\n  run(); // Two\n\n```\n'});
    await exportTo(folders, 'po');
    folders.edit('out/code.mdx.po', (text) => text.replace('// Two', '// Both'));
    expect((await importFrom(folders, 'out/code.mdx.po')).exitCode).toBe(0);
    expect(folders.read('en/code.mdx')).toBe('```js\n  // One\n  run(); // Both\n\n```\n');
  });

  test('a page that is not there is made of its source; what has no translation stays missing', async () => {
    const folders = await adopt({'ko/deep/new.mdx': '## 새 {/* #new */}\n\n가 `x`\n\n나\n'});
    const {json} = await folders.run('export', '--format', 'po', '--only', 'missing', '--out', 'out', '--json');
    expect(json?.files).toEqual([{file: 'deep/new.mdx.po', units: 3}]);
    folders.edit('out/deep/new.mdx.po', (text) => translate(translate(text, '새', 'New'), '가', 'A <1/>'));
    expect(await importFrom(folders, 'out')).toEqual({exitCode: 0, told: ['new.h imported', 'new.p1 imported']});
    expect(folders.read('en/deep/new.mdx')).toBe('## New {/* #new */}\n\nA `x`\n\n나\n');
    expect(await folders.states()).toMatchObject({'deep/new.mdx#new.h': 'up-to-date', 'deep/new.mdx#new.p1': 'up-to-date', 'deep/new.mdx#new.p2': 'copied'});
  });

  test('blocks, items and rows that are new in the source find their place', async () => {
    const folders = await adopt();
    folders.edit('ko/tour.mdx', (text) =>
      text
        .replace('- 둘', '- 새 항목 `x`\n- 둘')
        .replace('| 망 | 연결 |', '| 망 | 연결 |\n| 새 줄 | 새 칸 |')
        .replace('끝 단락.', '새 단락.\n\n### 새 제목 {/* #fresh */}\n\n끝 단락.'),
    );
    const file = await exportTo(folders, 'po', '--only', 'missing');
    const fresh = {'새 항목': 'New item <1/>', '새 줄': 'New row', '새 칸': 'New cell', '새 단락': 'New paragraph.', '새 제목': 'New heading'};
    folders.edit(file, (text) => Object.entries(fresh).reduce((all, [source, translation]) => translate(all, source, translation), text));
    const {exitCode, told} = await importFrom(folders, file);
    expect(told.filter((one) => !one.endsWith(' imported'))).toEqual([]);
    expect(exitCode).toBe(0);
    expect(folders.read('en/tour.mdx')).toBe(
      EN.replace('- Two', '- New item `x`\n- Two')
        .replace('| Network | Connection |', '| Network | Connection |\n| New row | New cell |')
        .replace('The last', 'New paragraph.\n\n### New heading {/* #fresh */}\n\nThe last'),
    );
    expect(new Set(Object.values(await folders.states()))).toEqual(new Set(['up-to-date']));
  });

  test('files point to units and never to files', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'xliff');
    folders.edit(file, (text) => text.replace('original="tour.mdx"', 'original="../../../etc/passwd"').replace('last paragraph', 'x'));
    const before = folders.readAll();
    const {exitCode, told} = await importFrom(folders, file);
    expect({exitCode, kinds: new Set(told.map((one) => one.split(' ')[1]))}).toEqual({exitCode: 1, kinds: new Set(['foreign-page'])});
    expect(folders.readAll()).toEqual(before);
  });

  test('names in a file neither drive the terminal nor fill it', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    folders.edit(file, (text) => text.replace('#way.p2', `#\u001B[31m${'x'.repeat(9999)}`));
    const {exitCode, lines} = await folders.run('import', file);
    expect({exitCode, refused: lines[0]}).toEqual({exitCode: 1, refused: expect.stringMatching(/^out\/tour\.mdx\.po:\d+: tour\.mdx# \[31mx{50,200}…: refused\. \P{Cc}{50,300}$/u)});
  });

  test('of two files that say different things of a unit the second is refused', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    folders.write('out/z.po', folders.read(file).replace('last paragraph', 'very last paragraph'));
    expect(await importFrom(folders, file, 'out/z.po')).toEqual({exitCode: 1, told: ['way.p2 duplicate']});
  });

  test('files that are broken keep no other away, and files that are not there or of another kind are an error', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    folders.edit(file, (text) => translate(text, '끝 단락', 'Good.'));
    folders.write('out/broken.xlf', '<xliff>');
    expect(await importFrom(folders, 'out')).toEqual({exitCode: 1, told: ['* broken', 'way.p2 imported']});
    expect((await folders.run('import', 'none.po')).exitCode).toBe(2);
    expect((await folders.run('import', 'ko/tour.mdx')).exitCode).toBe(2);
  });
});

describe('tmx', () => {
  const memory = (source: string, target: string) =>
    `<tmx version="1.4"><header srclang="ko"/><body><tu><tuv xml:lang="ko"><seg>${source}</seg></tuv><tuv xml:lang="en"><seg>${target}</seg></tuv></tu></body></tmx>`;

  test('untouched, changes no byte, though its sources stand elsewhere untranslated', async () => {
    const folders = await adopt();
    folders.edit('ko/tour.mdx', (text) => `${text}\n끝 단락.\n`);
    const before = folders.readAll();
    expect((await folders.run('export', '--format', 'tmx', '--out', 'out')).exitCode).toBe(0);
    expect(await importFrom(folders, 'out')).toEqual({exitCode: 0, told: []});
    expect(folders.readAll()).toEqual(before);
  });

  test('fills what is missing where the source is exactly the same', async () => {
    const folders = await adopt();
    folders.edit('ko/tour.mdx', (text) => `${text}\n새 \`x\` 단락.\n`);
    folders.write('out/m.tmx', memory('새 <ph x="9">`x`</ph> 단락.', 'A new <ph x="9">`y`</ph> paragraph.'));
    expect(await importFrom(folders, 'out/m.tmx')).toEqual({exitCode: 0, told: ['way.p3 imported']});
    expect(folders.read('en/tour.mdx')).toBe(`${EN}\nA new \`x\` paragraph.\n`);
  });

  test('takes the place of a translation only when told to', async () => {
    const folders = await adopt();
    folders.write('out/m.tmx', memory('끝 단락.', 'The very end.'));
    const {json} = await folders.run('import', 'out/m.tmx', '--json');
    expect(json).toMatchObject({units: [], offered: [{id: 'way.p2'}], totals: {offered: 1}});
    expect(folders.read('en/tour.mdx')).toBe(EN);
    expect(await importFrom(folders, 'out/m.tmx', '--overwrite')).toEqual({exitCode: 0, told: ['way.p2 imported']});
    expect(folders.read('en/tour.mdx')).toBe(EN.replace('The last paragraph.', 'The very end.'));
  });
});

describe('export', () => {
  test('does not write over a file that somebody may have worked on', async () => {
    const folders = await adopt();
    const file = await exportTo(folders, 'po');
    await exportTo(folders, 'po');
    folders.edit(file, (text) => text.replace('last', 'final'));
    const work = folders.read(file);
    expect((await folders.run('export', '--format', 'po', '--out', 'out')).exitCode).toBe(2);
    expect(folders.read(file)).toBe(work);
  });

  test.each([[['--format', 'doc', '--out', 'out']], [['--format', 'po']], [['--format', 'po', '--only', 'fuzzy', '--out', 'out']]])('%j is not run', async (args) => {
    const folders = await adopt();
    expect((await folders.run('export', ...args)).exitCode).toBe(2);
  });
});
