import {mkdtemp, rm} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {runFinish} from '../../../../../src/plugins/delivery/commands/runFinish';
import {runServe} from '../../../../../src/plugins/delivery/commands/runServe';

type Run = (args: string[], env?: Record<string, string>) => Promise<{exitCode: number; out: string[]; err: string[]}>;

let empty: string;

beforeAll(async () => void (empty = await mkdtemp(path.join(os.tmpdir(), 'no-site-'))));
afterAll(() => rm(empty, {recursive: true}));

function createRun(command: typeof runServe): Run {
  return async (args, env = {LANG: 'en_GB.UTF-8'}) => {
    const [out, err]: [string[], string[]] = [[], []];
    const exitCode = await command(args, {env, print: (line) => void out.push(line), printError: (line) => void err.push(line), stopped: Promise.resolve()});
    return {exitCode, out, err};
  };
}

const finish = createRun(runFinish);
const serve = createRun(runServe);

test.each([finish, serve])('explains itself in both languages', async (run) => {
  const english = await run(['--help']);
  const korean = await run(['--help'], {LANG: 'ko_KR.UTF-8'});
  expect([english.exitCode, korean.exitCode]).toEqual([0, 0]);
  expect(english.out.join()).toMatch(/Exit code: 0 done, 2 could not run/);
  expect(korean.out.join()).toMatch(/종료 코드: 0 끝냄, 2 실행하지 못함/);
  expect(await run(['--help', '--locale', 'ko'])).toEqual(korean);
});

test('says what is missing and what to do next', async () => {
  const env = {LANG: 'ko_KR.UTF-8'};
  expect([await finish(['gone']), await serve(['gone']), await finish(['gone'], env), await serve(['gone'], env)]).toMatchInlineSnapshot(`
    [
      {
        "err": [
          "There is no directory gone. Run \`docusaurus build\` first.",
        ],
        "exitCode": 2,
        "out": [],
      },
      {
        "err": [
          "There is no directory gone. Run \`npm run build\` first.",
        ],
        "exitCode": 2,
        "out": [],
      },
      {
        "err": [
          "gone 폴더가 없습니다. 먼저 \`docusaurus build\`를 실행하세요.",
        ],
        "exitCode": 2,
        "out": [],
      },
      {
        "err": [
          "gone 폴더가 없습니다. 먼저 \`npm run build\`를 실행하세요.",
        ],
        "exitCode": 2,
        "out": [],
      },
    ]
  `);
});

test('a folder without pages is no built site', async () => {
  for (const run of [finish, serve]) {
    const {exitCode, err} = await run([empty]);
    expect({exitCode, err: err.join().replace(empty, 'DIR')}).toEqual({
      exitCode: 2,
      err: 'Unexpected DIR without pages, expected the output of «docusaurus build»',
    });
  }
});

test('options that are none end it', async () => {
  expect(await finish(['--fnot'])).toMatchObject({exitCode: 2, out: []});
  expect(await serve(['--locale', 'fr'])).toMatchObject({exitCode: 2, err: ['Unexpected locale "fr", expected one of en, ko']});
});

test('a port is a number', async () => {
  expect(await serve([empty], {LANG: 'en', PORT: 'web'})).toMatchObject({exitCode: 2, err: ['Unexpected PORT “web”, expected a number from 0 to 65535.']});
});
