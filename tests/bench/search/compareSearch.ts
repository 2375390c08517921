import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type {PageText} from '../../../src/plugins/search/format/pageTexts';
import {chooseQueries} from './chooseQueries';
import type {EngineName, MeasureParams, SearchCost} from './engines';
import {measureHeap} from './measureHeap';
import {varyPages} from './varyPages';

export interface SearchComparison {
  sections: number;
  ours: SearchCost & {megabytes: number};
  /** MiniSearch with the options of VitePress. */
  peer: SearchCost & {megabytes: number};
  /** Of our engine, in Chromium. */
  heapMegabytes: number;
}

const SCRIPT = path.join(__dirname, 'measureOne.ts');
const TSX = require.resolve('tsx/cli');

/** The search over these pages, told over and over until there are enough, beside the best engine that is ready made. */
export async function compareSearch(pages: readonly PageText[], counts: readonly number[], tell: (one: SearchComparison) => void): Promise<void> {
  const dir = mkdtempSync(path.join(os.tmpdir(), 'bench-search-'));
  try {
    for (const sections of counts) tell(await compare({pages, sections, file: path.join(dir, `${sections}.json`)}));
  } finally {
    rmSync(dir, {recursive: true, force: true});
  }
}

async function compare({pages, sections, file}: {pages: readonly PageText[]; sections: number; file: string}): Promise<SearchComparison> {
  const varied = varyPages(pages, sections);
  const params: MeasureParams = {pages: varied, queries: chooseQueries(varied)};
  writeFileSync(file, JSON.stringify(params));
  return {sections, ours: measure('ours', file), peer: measure('peer', file), heapMegabytes: await measureHeap(params)};
}

function measure(engine: EngineName, file: string): SearchComparison['ours'] {
  const {stdout, stderr, status} = spawnSync(process.execPath, [TSX, SCRIPT, engine, file], {encoding: 'utf8'});
  if (status !== 0) throw new Error(`Failed to measure ${engine} on ${file}:\n${stderr}`);
  return JSON.parse(stdout) as SearchComparison['ours'];
}
