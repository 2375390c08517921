import {spawn} from 'node:child_process';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import type {CommandIo} from '../../src/commandLine/commandIo';
import {runPdf} from '../../src/plugins/pdf';
import {buildTinySite} from '../support/buildTinySite';
import {checkPdfRules} from '../support/checkPdfRules';
import {findLoneNotes} from '../support/findLoneNotes';
import {isTag, readPdf, textOf, walkTags} from '../support/readPdf';
import {writeDocsSite} from '../support/writeDocsSite';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const COMMAND = path.resolve(import.meta.dirname, '../../src/plugins/pdf/commands/pdf.ts');
const TSX = path.resolve(import.meta.dirname, '../../node_modules/tsx/dist/cli.mjs');

let temporary: string;

beforeAll(() => {
  temporary = mkdtempSync(path.join(os.tmpdir(), 'books-'));
});

afterAll(() => rmSync(temporary, {recursive: true, force: true}));

interface Ended {
  exitCode: number;
  said: string[];
}

async function run(site: string, ...args: string[]): Promise<Ended> {
  const said: string[] = [];
  const add = (line: string) => void said.push(line.replaceAll(temporary, 'TMP'));
  const io: CommandIo = {env: {LANG: 'en', BOOK_CACHE: path.join(temporary, 'cache')}, print: add, printError: add};
  return {exitCode: await runPdf(['--site', site, ...args], io), said};
}

/** A site of a first page and one other. */
function writeSite(name: string, markup: string, files: Record<string, string | Uint8Array> = {}): string {
  return writeDocsSite({dir: path.join(temporary, name), pages: {'': '<h1>처음</h1><p>첫 쪽이다.</p>', page: `<h1>쪽</h1>${markup}`}, files});
}

const findingsOf = ({said}: Ended) => said.flatMap((line) => /\((?<rule>[a-z-]+)\)$/.exec(line)?.groups!.rule ?? []);

const cells = (tag: string, count: number) => Array.from({length: count}, (_, index) => `<${tag}>${tag}${index}</${tag}>`).join('');

describe('bad input', () => {
  test.each([
    ['a skipped heading level', '<h2>하나</h2><h4 id="deep">넷</h4>', 'skipped-heading', '#deep'],
    ['a picture without a name', '<p><img src="/a.png"></p>', 'missing-alt', 'img'],
    ['a picture that is not there', '<p><img src="/none.png" alt="그림"></p>', 'missing-image', 'img'],
    ['a picture elsewhere', '<p><img src="https://far.example/a.png" alt="그림"></p>', 'remote-image', 'img'],
    ['a file that is no picture', '<p><img src="/text.png" alt="그림"></p>', 'unreadable-image', 'img'],
    ['half a picture', '<p><img src="/half.png" alt="그림"></p>', 'unreadable-image', 'img'],
    ['an unknown element', '<x-widget>글</x-widget>', 'unknown-element', 'x-widget'],
    ['a film', '<video src="/a.mp4" title="영상"></video>', 'unknown-element', 'video'],
    ['a link to no page', '<p><a href="/none/">글</a></p>', 'broken-link', 'a'],
    ['a link to no place', '<p><a href="#none">글</a></p>', 'broken-anchor', 'a'],
    ['an id twice', '<p id="p">하나</p><p id="p">둘</p>', 'doubled-id', '#p'],
    ['a heading of no words', '<h2 id="empty"></h2>', 'empty-heading', '#empty'],
    ['a table of 40 columns', `<table><thead><tr>${cells('th', 40)}</tr></thead><tbody><tr>${cells('td', 40)}</tr></tbody></table>`, 'wide-table', 'table'],
    ['a word of 500 letters', `<p>${'a'.repeat(500)}</p>`, 'long-word', 'aaa'],
    ['a word of 500 syllables', `<p>${'긴'.repeat(500)}</p>`, 'long-word', '긴긴'],
  ])('%s: the book is made, and the page and element named', async (name, markup, ruleId, element) => {
    const site = writeSite(name, markup, {'a.png': PNG, 'text.png': 'no picture', 'half.png': PNG.subarray(0, 50)});
    const ended = await run(site, '--locale', 'ko');
    expect(ended.exitCode).toBe(0);
    expect(findingsOf(ended)).toEqual([ruleId]);
    expect(ended.said.find((line) => line.endsWith(`(${ruleId})`))).toContain(`page/index.html ${element}`);
    expect(existsSync(path.join(site, 'pdf/ko-current.pdf'))).toBe(true);
  });

  test('with --strict it is an error, and no book is written', async () => {
    const site = writeSite('strict', '<p><a href="/none/">글</a></p>');
    const {exitCode, said} = await run(site, '--locale', 'ko', '--strict');
    expect(exitCode).toBe(1);
    expect(said.at(-1)).toBe('ko-current: not written, 1 finding with --strict');
    expect(existsSync(path.join(site, 'pdf'))).toBe(false);
  });

  test('a letter that no font has is an error that names it, and its number is printed', async () => {
    const site = writeSite('glyphs', '<p data-unit="p1">글 😀 ᚠ</p><p dir="rtl" lang="he">שלום</p>');
    const ended = await run(site, '--locale', 'ko');
    expect(ended.exitCode).toBe(1);
    expect(ended.said.filter((line) => line.includes('#p1'))).toEqual([
      'TMP/glyphs/page/index.html #p1: No font has ᚠ (U+16A0); its number is printed (missing-glyph)',
      'TMP/glyphs/page/index.html #p1: No font has 😀 (U+1F600); its number is printed (missing-glyph)',
    ]);
    const {pages} = await readPdf(path.join(site, 'pdf/ko-current.pdf'));
    expect(pages.map(({text}) => text).join('').replace(/\s+/g, ' ')).toContain('[U+1F600] [U+16A0]');
  });

  test('formulas are set as such, and told by their source', async () => {
    const katex = (math: string, tex: string, display = '') => `<span class="katex"><math${display}><semantics>${math}<annotation encoding="application/x-tex">${tex}</annotation></semantics></math><span aria-hidden="true">drawn</span></span>`;
    const power = katex('<msup><mi>x</mi><mn>2</mn></msup>', 'x^2');
    const matrix = katex('<mrow><mo fence="true">(</mo><mtable><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mover accent="true"><mi>b</mi><mo>⃗</mo></mover></mtd></mtr></mtable><mo fence="true">)</mo></mrow>', 'm');
    const sum = `<span class="katex-display">${katex('<munderover><mo>∑</mo><mrow><mi>i</mi><mo>=</mo><mn>0</mn></mrow><mi>n</mi></munderover>', '\\sum', ' display="block"')}</span>`;
    const markup = `<p>한 ${power}은 두 <math><mfrac><mn>1</mn><msqrt><mi>y</mi></msqrt></mfrac></math> 세 ${matrix}</p><p>앞 ${sum} 뒤</p><p><math><mtext>속도</mtext></math></p>`;
    const site = writeSite('formulas', markup);
    expect(await run(site, '--locale', 'ko')).toMatchObject({exitCode: 0});
    const {tags, text} = (await readPdf(path.join(site, 'pdf/ko-current.pdf'))).pages.at(-1)!;
    expect([...walkTags(tags)].filter(({role}) => role === 'Formula').map(({alt}) => alt)).toEqual(['x^2', '(1)/(√(y))', 'm', '\\sum', '속도']);
    expect(text.replace(/\s+/g, '')).toMatch(/한𝑥2은두.*세.*앞.*∑.*뒤속도/);
    expect(text).not.toContain('drawn');
    expect((await checkPdfRules(path.join(site, 'pdf/ko-current.pdf'))).breaches).toEqual([]);
  });

  test('a formula of parts that are not known is told in one line, and reported', async () => {
    const site = writeSite('indices', '<p>한 <math><mmultiscripts><mi>C</mi><mn>6</mn></mmultiscripts></math> 두 <math alttext="z over w"><mglyph/></math></p>');
    expect(findingsOf(await run(site, '--locale', 'ko'))).toEqual(['unknown-element']);
    const {pages} = await readPdf(path.join(site, 'pdf/ko-current.pdf'));
    expect(pages.at(-1)!.text.replace(/\s+/g, '')).toContain('한C6두zoverw');
  });

  test('what runs from right to left begins at the right', async () => {
    const site = writeSite('direction', '<p>aaa</p><p dir="rtl">bbb</p><table><tr><td rowspan="2">하나</td><td>둘</td></tr><tr><td>가나다라마바사</td></tr></table>');
    expect(await run(site, '--locale', 'ko')).toMatchObject({exitCode: 0});
    const {texts} = (await readPdf(path.join(site, 'pdf/ko-current.pdf'))).pages.at(-1)!;
    const placeOf = (word: string) => texts.find(({text}) => text.includes(word))!.x;
    expect(placeOf('bbb') - placeOf('aaa')).toBeGreaterThan(350);
    // And a cell beside one that reaches down has its own column, so its word is whole.
    expect(texts.map(({text}) => text.trim())).toContain('가나다라마바사');
  });

  test('a picture elsewhere is not asked for', async () => {
    let asked = 0;
    const server = createServer((_, response) => {
      asked += 1;
      response.end(PNG);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const {port} = server.address() as AddressInfo;
    const src = `http://127.0.0.1:${port}/a.png`;
    const ended = await run(writeSite('far', `<p><img src="${src}" alt="그림"></p><svg viewBox="0 0 9 9" role="img" aria-label="점"><image href="${src}" width="9" height="9"/></svg>`), '--locale', 'ko');
    server.close();
    expect({asked, found: findingsOf(ended)}).toEqual({asked: 0, found: ['remote-image', 'unreadable-image']});
  });

  test('2,000 lines of code are all there', async () => {
    const lines = Array.from({length: 2000}, (_, index) => `line${index} = "한글"`);
    const site = writeSite('code', `<pre><code>${lines.join('\n')}</code></pre>`);
    expect((await run(site, '--locale', 'ko')).exitCode).toBe(0);
    const {pages} = await readPdf(path.join(site, 'pdf/ko-current.pdf'));
    const code = pages.flatMap(({tags}) => [...walkTags(tags)].filter(({role}) => role === 'Code')).map((tag) => textOf(tag)).join('');
    expect(code.match(/line\d+ ?= ?"한글"/g)).toHaveLength(2000);
  });

  test('what asks to be opened is open, footnotes are on the page, and nothing is markup', async () => {
    const site = writeSite(
      'opened',
      [
        '<details><summary>접힌 것</summary><p>안의 글</p></details>',
        '<div class="tabs-container"><ul role="tablist"><li role="tab">하나</li><li role="tab">둘</li></ul><div><div role="tabpanel">첫 판</div><div role="tabpanel" hidden>둘째 판</div></div></div>',
        '<p>#let x = [$1$] *별* @ref \\ "q"</p>',
        '<p>말<sup><a href="#user-content-fn-1" data-footnote-ref>1</a></sup>끝</p>',
        '<section data-footnotes><ol><li id="user-content-fn-1"><p>각주의 글 <a href="#x" data-footnote-backref>↩</a></p></li></ol></section>',
      ].join(''),
    );
    expect(await run(site, '--locale', 'ko')).toMatchObject({exitCode: 0});
    const {pages} = await readPdf(path.join(site, 'pdf/ko-current.pdf'));
    const {tags} = pages.at(-1)!;
    for (const words of ['접힌 것', '안의 글', '하나', '첫 판', '둘', '둘째 판', '#let x = [$1$] *별* @ref \\ "q"']) {
      expect(textOf(tags).replace(/\s+/g, ' ')).toContain(words);
    }
    const note = [...walkTags(tags)].find(({role}) => role === 'Note')!;
    expect(textOf(note).replace(/\s/g, '')).toBe('1)각주의글');
    expect(isTag(note)).toBe(true);
  });

  test('a table that is kept whole has its notes with it, wherever it falls', async () => {
    const tables = Array.from({length: 24}, (_, table) => {
      const rows = Array.from({length: 5}, (_, row) => `<tr><td>글</td><td><a href="https://far.example/${table}/${row}">곳</a></td></tr>`);
      return `${'<p>줄</p>'.repeat(table)}<table><thead><tr><th>말</th><th>주소</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
    });
    const site = writeSite('tables', tables.join(''));
    expect(await run(site, '--locale', 'ko')).toMatchObject({exitCode: 0});
    const {pages} = await readPdf(path.join(site, 'pdf/ko-current.pdf'));
    expect(findLoneNotes(pages.slice(1))).toEqual([]);
    expect(pages.flatMap(({links}) => links.filter(({url}) => url !== undefined)).length).toBeGreaterThanOrEqual(24 * 5 * 2);
  });
});

describe('the command', () => {
  test.each([
    [['--paper', 'a9'], 'Unexpected paper “a9”, expected one of a4, phone.'],
    [['--locale', 'fr'], 'Unexpected locale “fr”, expected one of ko.'],
    [['--locale', 'ko+en+fr'], 'Unexpected locales “ko+en+fr”, expected one, or two with a + between.'],
    [['--edition', '9'], 'Unexpected edition “9”, expected one of current.'],
    [['--page', 'none'], 'Unexpected page “none”, expected one of index, page.'],
  ])('%s: says what is wrong and what is right', async (args, problem) => {
    const {exitCode, said} = await run(writeSite('plain', '<p>글</p>'), ...args);
    expect({exitCode, problem: said.at(-1)}).toEqual({exitCode: 2, problem});
  });

  test('makes one page alone, and a page for a telephone', async () => {
    const site = writeSite('parts', '<p>글</p>');
    await run(site, '--locale', 'ko', '--page', 'page');
    await run(site, '--locale', 'ko', '--paper', 'phone');
    expect(readdirSync(path.join(site, 'pdf')).sort()).toEqual(['ko-current-page.pdf', 'ko-current-phone.pdf']);
    expect((await readPdf(path.join(site, 'pdf/ko-current-page.pdf'))).pages).toHaveLength(1);
  });

  test('tells programs what it did in one object', async () => {
    const site = writeSite('json', '<p>글</p>');
    const lines: string[] = [];
    await runPdf(['--site', site, '--locale', 'ko', '--json'], {env: {BOOK_CACHE: path.join(temporary, 'cache')}, print: (line) => void lines.push(line), printError: () => {}});
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0]!)).toMatchObject({books: [{book: 'ko-current', pages: 4, findings: []}]});
  });

  test('a site without docs is an error', async () => {
    const dir = path.join(temporary, 'empty');
    mkdirSync(dir);
    expect((await run(dir)).said).toEqual(['Unexpected TMP/empty without docs pages, expected the output of «docusaurus build»']);
  });
});

/** The command in a process of its own, as a shell starts it. */
function start(site: string, {cwd, cache, onLine}: {cwd: string; cache: string; onLine?: (line: string, kill: () => void) => void}): Promise<number | null> {
  const child = spawn(process.execPath, [TSX, COMMAND, '--site', site, '--locale', 'ko'], {cwd, env: {...process.env, LANG: 'en', BOOK_CACHE: cache, TZ: 'Asia/Seoul'}, stdio: ['ignore', 'pipe', 'inherit']});
  child.stdout.on('data', (chunk: Buffer) => onLine?.(chunk.toString(), () => child.kill('SIGKILL')));
  return new Promise((resolve) => child.on('exit', resolve));
}

describe('bytes', () => {
  test('are the same made twice, from another place and in another directory', async () => {
    const site = writeSite('here', '<h2 id="a">제목</h2><p>글 <a href="#a">링크</a> <img src="/a.png" alt="점"></p>', {'a.png': PNG});
    const there = path.join(temporary, 'there');
    cpSync(site, there, {recursive: true});
    await Promise.all([start(site, {cwd: temporary, cache: path.join(temporary, 'c1')}), start(there, {cwd: os.homedir(), cache: path.join(temporary, 'c2')})]);
    const [one, other] = [site, there].map((dir) => readFileSync(path.join(dir, 'pdf/ko-current.pdf')));
    expect(one!.equals(other!)).toBe(true);
  });

  test('killed half-way, the old book is still there', async () => {
    const site = writeSite('killed', '<p>글</p>');
    const file = path.join(site, 'pdf/ko-current.pdf');
    mkdirSync(path.dirname(file));
    writeFileSync(file, 'the old book');
    const onLine = (line: string, kill: () => void) => void (line.includes('setting type') && kill());
    expect(await start(site, {cwd: temporary, cache: path.join(temporary, 'c3'), onLine})).toBe(null);
    expect(readFileSync(file, 'utf8')).toBe('the old book');
    expect(readdirSync(path.dirname(file))).toEqual(['ko-current.pdf']);
  });

  test('a book that is known is not made again; one of a changed page is', async () => {
    const site = writeSite('known', '<p>처음의 글</p>');
    const isMade = ({said}: Ended) => said.some((line) => line.endsWith('setting type'));
    expect(isMade(await run(site, '--locale', 'ko'))).toBe(true);
    expect(isMade(await run(site, '--locale', 'ko'))).toBe(false);
    writeSite('known', '<p>다른 글</p>');
    expect(isMade(await run(site, '--locale', 'ko'))).toBe(true);
  });
});

describe('sites that are not ours', () => {
  test('of the classic theme, in two languages', async () => {
    const site = await buildTinySite({outDir: path.join(temporary, 'tiny')});
    const {exitCode, said} = await run(site);
    // It has runes, a field to type in, and a link to an element that scripts make.
    expect({exitCode, found: [...new Set(findingsOf({exitCode, said}))].filter((ruleId) => ruleId !== 'doubtful-pair').sort()}).toEqual({exitCode: 1, found: ['broken-anchor', 'missing-glyph', 'unknown-element']});
    const made = readdirSync(path.join(site, 'pdf')).sort();
    expect(made.length).toBeGreaterThan(1);
    const {outline, pages} = await readPdf(path.join(site, 'pdf', made[0]!));
    expect(outline.length).toBeGreaterThan(1);
    expect(pages.flatMap(({links}) => links).every(({url, page}) => url !== undefined || page !== undefined)).toBe(true);
  });

  test('without keys: pairs by structure, doubtful ones told', async () => {
    const pages = {'': '<h1>책</h1><p>첫 쪽이다.</p>', page: '<h1>쪽</h1><h2>하나</h2><p>글이다.</p>', en: '<h1>Book</h1><p>The first page.</p>', 'en/page': '<h1>Page</h1><h2>One</h2><p>Text.</p><p>A paragraph more.</p>'};
    const site = writeDocsSite({dir: path.join(temporary, 'structure'), pages});
    const ended = await run(site, '--locale', 'ko+en');
    expect(ended.exitCode).toBe(0);
    expect(findingsOf(ended)).toEqual(['doubtful-pair']);
    const book = await readPdf(path.join(site, 'pdf/ko-en-current.pdf'));
    expect(textOf(book.pages.at(-1)!.tags)).toContain('A paragraph more.');
    await run(site, '--locale', 'ko+en', '--paper', 'phone');
    const texts = (await readPdf(path.join(site, 'pdf/ko-en-current-phone.pdf'))).pages.flatMap((page) => page.texts);
    const [korean, english] = ['글이다.', 'Text.'].map((words) => texts.find(({text}) => text === words)!);
    expect({isBelow: english!.y < korean!.y, isBeside: english!.x - korean!.x > 50}).toEqual({isBelow: true, isBeside: false});
  });
});
