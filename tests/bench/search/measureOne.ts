import {readFile} from 'node:fs/promises';
import {ENGINES, type EngineName, type MeasureParams} from './engines';

/** Measures one engine in a process of its own, so that memory is its alone: `measureOne ENGINE FILE`. */
async function run([engine, file]: readonly string[]): Promise<void> {
  const params = JSON.parse(await readFile(file!, 'utf8')) as MeasureParams;
  const cost = await ENGINES[engine as EngineName](params);
  process.stdout.write(JSON.stringify({...cost, megabytes: process.resourceUsage().maxRSS / 1024}));
}

void run(process.argv.slice(2));
