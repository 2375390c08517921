import {execFile} from 'node:child_process';
import {mkdir, mkdtemp, readFile, writeFile} from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';

import {writeIndex} from '../../../../src/plugins/search/indexer/writeIndex';
import {createSampleIndex, SAMPLE_PAGES} from './samplePages';

const PROJECT = path.resolve(import.meta.dirname, '../../../..');
const TIMEOUT = 60_000;
let dir = '';

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** The command as readers of the README run it, in a process of its own. */
function run(...args: string[]): Promise<Run> {
  const command = [path.join(PROJECT, 'node_modules/tsx/dist/cli.mjs'), path.join(PROJECT, 'src/plugins/search/commands/search.ts'), ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, command, {env: {...process.env, LC_ALL: 'en_US.UTF-8'}}, (error, stdout, stderr) =>
      resolve({code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr}),
    );
  });
}

const inDir = (file: string): string => path.join(dir, file);

beforeAll(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'search-'));
  const lines = SAMPLE_PAGES.flatMap(({docId, title, sections}) => sections.map((section) => JSON.stringify({docId, title, ...section})));
  await writeFile(inDir('sections.jsonl'), `${lines.join('\n')}\n`);
  await writeFile(inDir('judgments.tsv'), '메타트론\t/page-3/\n협력을\t/page-0/\t/page-1/\n급여\t/page-11/\t\n');
  await writeFile(inDir('bad.jsonl'), `${lines[0]}\n{"docId": 3}\nnot json\n`);
  await writeFile(inDir('bad.tsv'), '메타트론\n\t/page-3/\n');
  await writeIndex(inDir('site/search-index/current'), await createSampleIndex());
});

describe('evaluate', () => {
  it('prints one object and nothing else', async () => {
    const {code, stdout} = await run('evaluate', '--sections', inDir('sections.jsonl'), '--judgments', inDir('judgments.tsv'), '--json');
    const figures = JSON.parse(stdout) as Record<string, number>;
    expect(code).toBe(0);
    expect(Object.keys(figures).sort()).toEqual(
      ['buildMs', 'empty', 'firstQueryBytes', 'indexBytes', 'mrr10', 'p50Ms', 'p95Ms', 'peakRssMb', 'queries', 'success1', 'success10'],
    );
    expect(figures).toMatchObject({queries: 3, success1: 1, mrr10: 1, empty: 0});
  }, TIMEOUT);

  it('names a file that is not there', async () => {
    const {code, stderr} = await run('evaluate', '--sections', inDir('nowhere.jsonl'), '--judgments', inDir('judgments.tsv'));
    expect([code, stderr]).toEqual([2, expect.stringContaining(`Found no file ${inDir('nowhere.jsonl')}`)]);
  }, TIMEOUT);

  it('reads files with marks, CRLF, sections twice and empty fields', async () => {
    const odd = {docId: '/odd/', anchor: '', title: '', headings: [], text: ''};
    const lines = (await readFile(inDir('sections.jsonl'), 'utf8')).trim().split('\n');
    await writeFile(inDir('odd.jsonl'), `\uFEFF${[...lines, lines[0], JSON.stringify(odd)].join('\r\n')}\r\n`);
    await writeFile(inDir('odd.tsv'), '\uFEFF메타트론\t/page-3/\r\n협력을\t/page-0/\t\r\n');
    const {code, stdout} = await run('evaluate', '--sections', inDir('odd.jsonl'), '--judgments', inDir('odd.tsv'), '--json');
    expect([code, JSON.parse(stdout)]).toEqual([0, expect.objectContaining({queries: 2, success1: 1})]);
  }, TIMEOUT);

  it('names every bad line', async () => {
    const sections = await run('evaluate', '--sections', inDir('bad.jsonl'), '--judgments', inDir('judgments.tsv'));
    expect([sections.code, sections.stderr]).toEqual([2, expect.stringMatching(/bad\.jsonl:2: Unexpected docId 3[^]*bad\.jsonl:3: Unexpected line, expected JSON/)]);
    const judgments = await run('evaluate', '--sections', inDir('sections.jsonl'), '--judgments', inDir('bad.tsv'));
    expect([judgments.code, judgments.stderr]).toEqual([2, expect.stringMatching(/bad\.tsv:1: Unexpected 1 columns[^]*bad\.tsv:2: Unexpected empty query/)]);
  }, TIMEOUT);
});

describe('query', () => {
  it('answers from a built site', async () => {
    const {code, stdout} = await run('query', 'ㅁㅌㅌㄹ', '--site', inDir('site'));
    expect(code).toBe(0);
    expect(stdout).toContain('메타트론\n  /page-3/');
    expect(stdout).toContain('ㅁㅌㅌㄹ → 메타트론 (initial consonants)');
  }, TIMEOUT);

  it('says where there is no index, and which there are', async () => {
    expect(await run('query', 'x', '--site', inDir('nowhere'))).toMatchObject({code: 2, stderr: expect.stringContaining('No search index in')});
    expect(await run('query', 'x', '--site', inDir('site'), '--locale', 'fr')).toMatchObject({code: 2, stderr: expect.stringContaining('ko/current')});
  }, TIMEOUT);
});

it('asks to build a site again whose index is of another format', async () => {
  const manifest = JSON.parse(await readFile(inDir('site/search-index/current/manifest.json'), 'utf8')) as {formatVersion: number};
  await mkdir(inDir('older'));
  await writeFile(inDir('older/manifest.json'), JSON.stringify({...manifest, formatVersion: manifest.formatVersion - 1}));
  expect(await run('query', 'x', '--site', inDir('older'))).toMatchObject({code: 2, stderr: expect.stringContaining('Build the site again')});
}, TIMEOUT);

it('knows its commands', async () => {
  expect(await run('find')).toMatchObject({code: 2, stderr: expect.stringContaining('expected evaluate or query')});
  expect(await run('query', '--help')).toMatchObject({code: 0, stdout: expect.stringContaining('search evaluate')});
}, TIMEOUT);
