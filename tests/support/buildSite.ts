import {spawn} from 'node:child_process';
import path from 'node:path';
import type {TestProject} from 'vitest/node';
import {buildGardenSite} from './gardenSite';

const PROJECT = path.resolve(import.meta.dirname, '../..');

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the finished site, both locales and all editions. */
    siteDir: string;
    /** The folder of a site that is not ours, under `/sub/`. */
    gardenDir: string;
  }
}

/**
 * Builds our own site once for all tests, as `npm run build` does, and one that is not ours.
 *
 * `BUILT_SITE=build npx vitest run` takes a site that is already there.
 */
export default async function buildSite(project: TestProject): Promise<void> {
  process.env.BUILT_SITE ??= await build(path.join(PROJECT, 'tests/output/site'));
  process.env.BUILT_GARDEN ??= await buildGardenSite();
  project.provide('siteDir', path.resolve(PROJECT, process.env.BUILT_SITE));
  project.provide('gardenDir', process.env.BUILT_GARDEN);
}

async function build(outDir: string): Promise<string> {
  await run('npm', ['run', '-s', 'build', '--', outDir]);
  return outDir;
}

function run(command: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {cwd: PROJECT, stdio: ['ignore', 'inherit', 'inherit']});
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args.join(' ')} ended with exit code ${code}`)),
    );
  });
}
