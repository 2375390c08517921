import {stat} from 'node:fs/promises';
import type {Baseline} from '../baseline/baseline';
import {readBaseline} from '../baseline/readBaseline';

/** Reads the baseline for every page that asks, and parses it once until the file changes; undefined if there is none. */
export function createBaselineReader(file: string): () => Promise<Baseline | undefined> {
  let last: {stamp: string; baseline: Promise<Baseline | undefined>} | undefined;
  return async () => {
    const stamp = await readStamp(file);
    if (last?.stamp !== stamp) last = {stamp, baseline: readBaseline(file)};
    return last.baseline;
  };
}

async function readStamp(file: string): Promise<string> {
  return stat(file).then(({mtimeMs, size}) => `${mtimeMs} ${size}`, () => '');
}
