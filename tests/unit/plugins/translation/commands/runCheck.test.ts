import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, test} from 'vitest';
import {runTranslation} from '../../../../../src/plugins/translation/commands/runTranslation';
import {createIo} from '../../../../support/translationIo';

let dir: string;

beforeEach(async () => {
  dir = await mkdtemp(path.join(tmpdir(), 'check-'));
  await write('ko/one.mdx', '---\ntitle: 하나\n---\n\n오후 3시에 [300편](./two.mdx#all)을 본다.\n');
  await write('ko/two.mdx', '# 둘\n\n## 모두 {/* #all */}\n\n레인이 왔다.\n');
  await write('en/one.mdx', '---\ntitle: One\n---\n\nAt 3 a.m. they watch [300 titles](./two.mdx#all).\n');
  await write('en/two.mdx', '# Two\n\n## All {/* #every */}\n\nThe rain came.\n');
  await write('glossary.yml', '- id: rain\n  name: {ko: 레인, en: Lane}\n');
});

afterEach(() => rm(dir, {recursive: true}));

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(path.join(dir, file)), {recursive: true});
  await writeFile(path.join(dir, file), text);
}

const FOLDERS = ['--source', 'ko', '--target', 'en', '--source-locale', 'ko', '--target-locale', 'en'];

async function run(...args: string[]) {
  const printed: string[] = [];
  const problems: string[] = [];
  const exitCode = await runTranslation(
    ['check', ...args],
    createIo({env: {LANG: 'en_GB.UTF-8'}, cwd: dir, print: (line) => void printed.push(line), printError: (line) => void problems.push(line)}),
  );
  return {exitCode, printed, problems};
}

test('finds what is wrong, and where', async () => {
  expect(await run(...FOLDERS)).toEqual({
    exitCode: 1,
    printed: [
      'en/one.mdx:5:4: error: Unexpected 3 a.m., expected 오후 3시 (numbers)',
      'en/one.mdx:5:22: error: Unexpected link to ./two.mdx#all, expected an anchor that its page has (links)',
      'en/two.mdx:3:4: error: Unexpected heading id #every, expected #all (heading-ids)',
      '3 findings (errors: 3, warnings: 0)',
    ],
    problems: [],
  });
});

test('prints one JSON object alone, with paths from the source folder', async () => {
  const {exitCode, printed, problems} = await run(...FOLDERS, '--rule', 'numbers', '--json');
  expect([exitCode, problems, printed.length]).toEqual([1, [], 1]);
  expect(JSON.parse(printed[0]!)).toEqual({
    findings: [
      {
        ruleId: 'numbers', severity: 'error', path: 'one.mdx', line: 5, column: 4, message: 'Unexpected 3 a.m., expected 오후 3시',
        sourceText: '오후 3시에 [300편](./two.mdx#all)을 본다.', targetText: 'At 3 a.m. they watch [300 titles](./two.mdx#all).',
      },
    ],
  });
});

describe('asks', () => {
  test('the pages named, and the rules named', async () => {
    expect((await run(...FOLDERS, 'two', '--rule', 'numbers')).printed).toEqual(['Nothing found in 1 file.']);
    expect((await run(...FOLDERS, 'two')).printed).toHaveLength(2);
  });

  test('with the severities given', async () => {
    const {printed} = await run(...FOLDERS, '--severity', 'numbers=off', '--severity', 'links=warning', '--severity', 'heading-ids=off', '--reporter', 'github');
    expect(printed).toEqual(['::warning file=en/one.mdx,line=5,col=22,title=links::Unexpected link to ./two.mdx#all, expected an anchor that its page has']);
  });

  test('a glossary, when one is named', async () => {
    const {printed} = await run(...FOLDERS, '--rule', 'glossary', '--glossary', 'glossary.yml');
    expect(printed[0]).toBe('en/two.mdx:5:1: warning: Unexpected translation of 레인, expected Lane as in the glossary (glossary)');
    expect((await run(...FOLDERS, '--rule', 'glossary')).exitCode).toBe(0);
  });
});

test.each([
  [['--rule', 'number'], /^Unexpected rule "number", expected one of admonitions, /],
  [['--severity', 'numbers'], /^Unexpected --severity numbers, expected RULE=off/],
  [['--severity', 'numbers=loud'], /^Unexpected severity "loud" of numbers, expected one of off, warning, error$/],
  [['--reporter', 'xml'], /^Unexpected reporter xml, expected one of text, json, github$/],
  [['three.mdx'], /^Unexpected page "three.mdx"/],
  [['--glossary', 'none.yml'], /^Failed to read none.yml, expected a glossary: /],
])('could not run with %j', async (args, problem) => {
  const {exitCode, printed, problems} = await run(...FOLDERS, ...args);
  expect([exitCode, printed]).toEqual([2, []]);
  expect(problems.join('\n')).toMatch(problem);
});

test('explains itself', async () => {
  const {exitCode, printed} = await run('--help');
  expect(exitCode).toBe(0);
  expect(printed[0]).toContain('{/* translation-ignore-next numbers: … */}');
});
